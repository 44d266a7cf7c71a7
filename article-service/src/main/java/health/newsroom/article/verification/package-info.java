/**
 * Owns the answer to whether an edition is what was signed: the signature, the key it was made with, and the text sentence by
 * sentence. Never holds a private key, and never repairs what does not fit.
 */
@NullMarked
package health.newsroom.article.verification;

import org.jspecify.annotations.NullMarked;
