/**
 * The English dictionary of the LanguageTool project, read with Morfologik: British and American spelling, word forms and classes.
 * Never decides what a difference means.
 */
@NullMarked
package health.newsroom.review.wording.morfologik;

import org.jspecify.annotations.NullMarked;
