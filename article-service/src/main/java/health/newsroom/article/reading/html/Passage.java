package health.newsroom.article.reading.html;

import health.newsroom.article.review.ReviewRecord;

/**
 * Where a reviewed claim ends in its block, and the number of the note that says who approved it.
 *
 * @param end the offset behind its last character in the block's plain text
 */
record Passage(int number, String block, int start, int end, ReviewRecord.Claim claim) {}
