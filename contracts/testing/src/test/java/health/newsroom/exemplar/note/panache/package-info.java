@NullMarked
package health.newsroom.exemplar.note.panache;

import org.jspecify.annotations.NullMarked;
