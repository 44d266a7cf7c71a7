@NullMarked
package health.newsroom.features_form_no_cycle.note;

import org.jspecify.annotations.NullMarked;
