/**
 * Owns a small service of notes that is there to be refused, repeated, interrupted and read from: what the contracts
 * promise is tested on it, inside Quarkus.
 * Never ships.
 */
@NullMarked
package health.newsroom.conformance;

import org.jspecify.annotations.NullMarked;
