/**
 * Owns this service's copy of what completed reviews came to: the signed records on which the publish gate decides.
 * A record is taken only if its hash is that of its content, and moves an article only if it is about the submitted revision.
 * Never judges a claim.
 */
@NullMarked
package health.newsroom.article.review;

import org.jspecify.annotations.NullMarked;
