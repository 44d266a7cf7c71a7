/**
 * /people/{slug}: what readers see of a person, with what is verified at that moment.
 * Owns the public page and the public photo.
 * Never shows what nobody has verified, and needs no account, script or other service.
 */
@NullMarked
package health.newsroom.author.page.html;

import org.jspecify.annotations.NullMarked;
