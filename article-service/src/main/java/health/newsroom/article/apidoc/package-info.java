/**
 * Owns the one description of the newsroom's whole API, put together from what each service says of itself.
 * Never describes anything by itself, and never hides that a part is missing.
 */
@NullMarked
package health.newsroom.article.apidoc;

import org.jspecify.annotations.NullMarked;
