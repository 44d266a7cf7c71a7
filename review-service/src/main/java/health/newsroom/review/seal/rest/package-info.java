/** The public keys over HTTP, for whoever verifies. Never a private one. */
@NullMarked
package health.newsroom.review.seal.rest;

import org.jspecify.annotations.NullMarked;
