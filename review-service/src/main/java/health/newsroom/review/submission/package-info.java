/**
 * What happens when article-service tells of an article: a round is opened with what carries over, given up, or its edition
 * remembered. Never decides what carries over and never asks article-service anything.
 */
@NullMarked
package health.newsroom.review.submission;

import org.jspecify.annotations.NullMarked;
