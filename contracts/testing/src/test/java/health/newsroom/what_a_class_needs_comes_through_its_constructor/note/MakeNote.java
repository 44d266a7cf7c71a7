package health.newsroom.what_a_class_needs_comes_through_its_constructor.note;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

class MakeNote {
    @Inject
    @Nullable
    String text;
}
