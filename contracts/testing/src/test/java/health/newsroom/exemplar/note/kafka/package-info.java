@NullMarked
package health.newsroom.exemplar.note.kafka;

import org.jspecify.annotations.NullMarked;
