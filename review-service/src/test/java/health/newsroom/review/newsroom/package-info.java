/**
 * The newsroom around this service, for its tests: people and articles as events over real Kafka, callers with real tokens, and
 * what the service tells. Never reaches into the service itself, except for its clock and its tables.
 */
@NullMarked
package health.newsroom.review.newsroom;

import org.jspecify.annotations.NullMarked;
