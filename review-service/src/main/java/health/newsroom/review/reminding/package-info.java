/**
 * Owns when reviewers and editors are reminded of assignments, and the digest each of them gets once a day.
 * Never sends mail and never changes an assignment: it says what is due, and has reviewers asked again who wanted that.
 */
@NullMarked
package health.newsroom.review.reminding;

import org.jspecify.annotations.NullMarked;
