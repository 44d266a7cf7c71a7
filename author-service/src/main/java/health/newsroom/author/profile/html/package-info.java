/**
 * A biography's Markdown as HTML.
 * Owns what may stand in a biography.
 * Never decides where it is shown.
 */
@NullMarked
package health.newsroom.author.profile.html;

import org.jspecify.annotations.NullMarked;
