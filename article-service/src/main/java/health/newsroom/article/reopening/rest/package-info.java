/** Owns this feature's API: addresses, JSON, status codes. Translates and calls; never decides. */
@NullMarked
package health.newsroom.article.reopening.rest;

import org.jspecify.annotations.NullMarked;
