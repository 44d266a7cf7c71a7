/**
 * Owns the one way the newsroom says no: a stable code, a sentence a person can act on, and what exactly was wrong.
 * Pure Java, so that the model may refuse.
 * Never knows a status code, a header or JSON.
 */
@NullMarked
package health.newsroom.refusal;

import org.jspecify.annotations.NullMarked;
