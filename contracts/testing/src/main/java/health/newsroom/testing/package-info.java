/**
 * Owns what tests need that is real: a PostgreSQL and a Kafka broker per test JVM, access tokens that verify, and the rules
 * of the house for the code itself.
 * Never part of anything that is shipped.
 */
@NullMarked
package health.newsroom.testing;

import org.jspecify.annotations.NullMarked;
