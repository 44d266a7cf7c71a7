@NullMarked
package health.newsroom.exemplar.note.html;

import org.jspecify.annotations.NullMarked;
