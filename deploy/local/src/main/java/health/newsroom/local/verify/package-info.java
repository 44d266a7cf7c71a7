/**
 * Whether an article is, word for word, what physicians approved and the newsroom signed; found out with nothing but the signed
 * record, the public keys and the page, so that whoever runs it need not trust the newsroom.
 *
 * <p>Owns the reading of records and pages for that. Never signs in, and never takes a word of the newsroom's own verification.
 */
@NullMarked
package health.newsroom.local.verify;

import org.jspecify.annotations.NullMarked;
