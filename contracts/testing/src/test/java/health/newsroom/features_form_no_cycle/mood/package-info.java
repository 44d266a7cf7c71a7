@NullMarked
package health.newsroom.features_form_no_cycle.mood;

import org.jspecify.annotations.NullMarked;
