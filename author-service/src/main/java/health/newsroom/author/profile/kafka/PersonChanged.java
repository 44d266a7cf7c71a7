package health.newsroom.author.profile.kafka;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** person.changed.v1: the whole person as of a version; whoever holds a later one ignores it. */
record PersonChanged(
        UUID person,
        long version,
        String slug,
        String name,
        String kindOfWork,
        @Nullable String bio,
        @Nullable String photo,
        boolean accountOpen,
        Instant changedAt,
        @Nullable String employer,
        List<String> interests,
        List<String> specialties,
        List<String> languages) {}
