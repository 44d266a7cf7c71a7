/**
 * What becomes of decisions and marks when a new revision is submitted: a pure function of the text before, the text now, and what
 * was decided. This is the place of the full engine; today only what is letter for letter the same in the same place is kept.
 * Similarity alone never carries. Never stores anything and never asks anybody.
 */
@NullMarked
package health.newsroom.review.carryover;

import org.jspecify.annotations.NullMarked;
