@NullMarked
package health.newsroom.what_a_class_needs_comes_through_its_constructor.note;

import org.jspecify.annotations.NullMarked;
