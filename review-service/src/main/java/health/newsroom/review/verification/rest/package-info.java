/** Verification over HTTP. Translates and calls; never decides. */
@NullMarked
package health.newsroom.review.verification.rest;

import org.jspecify.annotations.NullMarked;
