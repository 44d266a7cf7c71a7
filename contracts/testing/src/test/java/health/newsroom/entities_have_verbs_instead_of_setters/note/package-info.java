@NullMarked
package health.newsroom.entities_have_verbs_instead_of_setters.note;

import org.jspecify.annotations.NullMarked;
