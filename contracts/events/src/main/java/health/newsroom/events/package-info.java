/**
 * Owns what services tell each other: the JSON Schema and golden samples of each event version, and the canonical form that
 * hashes are taken of.
 * Never knows a service's classes, a transport or a framework.
 */
@NullMarked
package health.newsroom.events;

import org.jspecify.annotations.NullMarked;
