/**
 * author-service: the people who write, review and edit, what qualifies them, and who looked that up.
 * Owns people, credentials and their verification, and the public profile pages.
 * Never knows what an article says, and never judges a claim.
 */
@NullMarked
package health.newsroom.author;

import org.jspecify.annotations.NullMarked;
