/** Owns the API of manuscripts from elsewhere. Translates and calls; never decides. */
@NullMarked
package health.newsroom.article.intake.rest;

import org.jspecify.annotations.NullMarked;
