@NullMarked
package health.newsroom.exemplar.note.rest;

import org.jspecify.annotations.NullMarked;
