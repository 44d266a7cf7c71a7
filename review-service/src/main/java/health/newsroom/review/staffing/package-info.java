/**
 * Gives reviews their reviewers: by the rules, by an editor's hand, again when somebody declines or loses their licence.
 * Never decides who is entitled: credentials do.
 */
@NullMarked
package health.newsroom.review.staffing;

import org.jspecify.annotations.NullMarked;
