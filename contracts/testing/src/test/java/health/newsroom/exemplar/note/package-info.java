@NullMarked
package health.newsroom.exemplar.note;

import org.jspecify.annotations.NullMarked;
