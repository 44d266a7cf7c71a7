/**
 * The house's signature under what it publishes: keys, and compact JWS made with them (RFC 7515, EdDSA or ES256).
 * Owns the keys and how they are told to the public. Never knows what it signs.
 */
@NullMarked
package health.newsroom.review.seal;

import org.jspecify.annotations.NullMarked;
