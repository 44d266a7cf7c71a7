@NullMarked
package health.newsroom.nobody_prints.note;

import org.jspecify.annotations.NullMarked;
