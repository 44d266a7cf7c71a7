@NullMarked
package health.newsroom.local.command;

import org.jspecify.annotations.NullMarked;
