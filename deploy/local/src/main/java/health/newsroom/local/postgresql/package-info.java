/**
 * PostgreSQL: unpacked from Maven, its cluster made once, roles and databases of the newsroom.
 *
 * <p>Owns who may log in to which database on this machine. Never creates a table.
 */
@NullMarked
package health.newsroom.local.postgresql;

import org.jspecify.annotations.NullMarked;
