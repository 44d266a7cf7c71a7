/** Reads the rows as they are, past the model: what somebody broke has to be readable too. Never a rule. */
@NullMarked
package health.newsroom.review.verification.panache;

import org.jspecify.annotations.NullMarked;
