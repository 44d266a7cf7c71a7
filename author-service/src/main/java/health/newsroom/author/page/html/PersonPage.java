package health.newsroom.author.page.html;

import health.newsroom.author.credential.panache.Credentials;
import health.newsroom.author.profile.Person;
import health.newsroom.author.profile.Photo;
import health.newsroom.author.profile.Slug;
import health.newsroom.author.profile.panache.Addresses;
import health.newsroom.author.profile.panache.People;
import health.newsroom.author.profile.panache.Photos;
import health.newsroom.http.PageRequest;
import health.newsroom.refusal.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The public page of a person. */
@Path("/people/{slug}")
@PermitAll
public class PersonPage {

    private static final int MINUTE = 60;
    private static final String NOTHING_ACTIVE =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final People people;
    private final Addresses addresses;
    private final Photos photos;
    private final Credentials credentials;
    private final Clock clock;

    @Inject
    public PersonPage(People people, Addresses addresses, Photos photos, Credentials credentials, Clock clock) {
        this.people = people;
        this.addresses = addresses;
        this.photos = photos;
        this.credentials = credentials;
        this.clock = clock;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance person(PersonSheet sheet);

        static native TemplateInstance missing();
    }

    @GET
    @Operation(hidden = true)
    public Response page(@PathParam("slug") String slug) {
        return find(slug, person -> html(Response.Status.OK, Templates.person(sheet(person))), "")
                .orElseGet(() -> html(Response.Status.NOT_FOUND, Templates.missing()));
    }

    @GET
    @Path("photo")
    @Operation(hidden = true)
    public Response photo(@PathParam("slug") String slug, @Context Request request) {
        return find(slug, person -> picture(person, request), "/photo")
                .orElseThrow(() -> Refusal.notFound("person-not-found", "There is no such person."));
    }

    private Optional<Response> find(String value, Function<Person, Response> found, String part) {
        Slug slug;
        try {
            slug = new Slug(value);
        } catch (Refusal notAnAddress) {
            return Optional.empty();
        }
        return people.at(slug).map(found).or(() -> former(slug).map(person -> moved(person, part)));
    }

    private Optional<Person> former(Slug slug) {
        return addresses.owner(slug).flatMap(people::find);
    }

    private static Response moved(Person person, String part) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(person.slug().path() + part))
                .cacheControl(aMinute())
                .build();
    }

    private PersonSheet sheet(Person person) {
        Instant now = clock.instant();
        List<PersonSheet.Standing> standing =
                credentials.standing(person.id(), now, PageRequest.of(null, PageRequest.MAX_LIMIT)).stream()
                        .map(PersonSheet.Standing::of)
                        .toList();
        return PersonSheet.of(person, standing);
    }

    private static Response html(Response.Status status, TemplateInstance template) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(template.render())
                .cacheControl(aMinute())
                .header("Content-Security-Policy", NOTHING_ACTIVE)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .build();
    }

    private Response picture(Person person, Request request) {
        Photo photo = photos.of(person.id())
                .orElseThrow(() -> Refusal.notFound("photo-not-found", "This person has no photo."));
        EntityTag tag = new EntityTag(photo.hash());
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder answer = unchanged == null ? Response.ok(photo.content(), photo.mediaType()) : unchanged;
        return answer.tag(tag)
                .cacheControl(aMinute())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'")
                .build();
    }

    private static CacheControl aMinute() {
        CacheControl control = new CacheControl();
        control.setMaxAge(MINUTE);
        return control;
    }
}
