package health.newsroom.author.profile.rest;

import health.newsroom.author.profile.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A person of the newsroom.")
record PersonView(
        @Schema(description = "The account's subject.", examples = "0a000000-0000-4000-8000-000000000001")
        UUID id,

        @Schema(examples = "meera-kulkarni") String slug,
        @Schema(examples = "Meera Kulkarni") String name,
        @Schema(examples = "Pharmacist and health writer") String kindOfWork,
        @Schema(description = "Markdown.") @Nullable String bio,

        @Schema(description = "Path of the photo for readers.", examples = "/people/meera-kulkarni/photo") @Nullable
        String photo,

        @Schema(description = "Path of the public page.", examples = "/people/meera-kulkarni")
        String page,

        @Nullable String employer,
        List<String> interests,
        List<String> specialties,
        List<String> languages,
        boolean accountOpen,
        Instant createdAt,
        Instant changedAt,

        @Schema(description = "The ETag without its quotes.", examples = "1")
        long version) {

    static PersonView of(Person person) {
        return new PersonView(
                person.id(),
                person.slug().value(),
                person.profile().name(),
                person.profile().kindOfWork(),
                person.profile().bio(),
                person.photoPath().orElse(null),
                person.slug().path(),
                person.profile().work().employer(),
                person.profile().work().interests(),
                person.profile().work().specialties(),
                person.profile().work().languages(),
                person.isAccountOpen(),
                person.createdAt(),
                person.changedAt(),
                person.version());
    }
}
