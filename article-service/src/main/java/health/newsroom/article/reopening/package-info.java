/**
 * Owns what happens to a published article when something its approvals rest on gives way: what became of its sources,
 * and the notices that readers see until a corrected edition is out.
 * Never decides which claims are concerned, nor how grave it is: review-service does.
 */
@NullMarked
package health.newsroom.article.reopening;

import org.jspecify.annotations.NullMarked;
