/**
 * Listens to newsroom.people. Translates events into snapshots, and nothing else.
 */
@NullMarked
package health.newsroom.review.person.kafka;

import org.jspecify.annotations.NullMarked;
