@NullMarked
package health.newsroom.templates_stay_in_html.note.rest;

import org.jspecify.annotations.NullMarked;
