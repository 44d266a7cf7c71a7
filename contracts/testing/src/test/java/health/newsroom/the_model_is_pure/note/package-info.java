@NullMarked
package health.newsroom.the_model_is_pure.note;

import org.jspecify.annotations.NullMarked;
