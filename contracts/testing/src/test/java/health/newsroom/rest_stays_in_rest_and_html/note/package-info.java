@NullMarked
package health.newsroom.rest_stays_in_rest_and_html.note;

import org.jspecify.annotations.NullMarked;
