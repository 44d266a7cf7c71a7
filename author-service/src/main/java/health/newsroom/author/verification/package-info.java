/**
 * Looking credentials up: who may, what was found and by whom, what is waiting, and what has lapsed meanwhile.
 * Owns the record of every finding, which nobody changes afterwards.
 * Never changes what a person says of a credential.
 */
@NullMarked
package health.newsroom.author.verification;

import org.jspecify.annotations.NullMarked;
