/**
 * A person of the newsroom as readers and colleagues see them: name, kind of work, biography, photo, address of the page.
 * Owns the person and the addresses a person ever had.
 * Never holds what qualifies somebody (that is {@code credential}), nor what an account may do (that is in the token).
 */
@NullMarked
package health.newsroom.author.profile;

import org.jspecify.annotations.NullMarked;
