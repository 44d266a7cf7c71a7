package health.newsroom.author.profile.rest;

import static health.newsroom.http.Role.Names.CREDENTIAL_OFFICER;
import static health.newsroom.http.Role.Names.EDITOR;
import static health.newsroom.http.Role.Names.MEDICAL_EDITOR;
import static health.newsroom.http.Role.Names.PHYSICIAN;
import static health.newsroom.http.Role.Names.WRITER;

import health.newsroom.author.profile.KeepPhoto;
import health.newsroom.author.profile.Person;
import health.newsroom.author.profile.Photo;
import health.newsroom.author.profile.panache.People;
import health.newsroom.author.profile.panache.Photos;
import health.newsroom.http.Caller;
import health.newsroom.http.EntityTags;
import health.newsroom.refusal.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The one picture of a person. Its version is the person's: setting it is a change of the profile. */
@Path("/api/people/{id}/photo")
@RolesAllowed({WRITER, PHYSICIAN, MEDICAL_EDITOR, EDITOR, CREDENTIAL_OFFICER})
@Tag(name = "People")
public class PhotoResource {

    private final KeepPhoto keepPhoto;
    private final Photos photos;
    private final People people;
    private final Caller caller;

    @Inject
    public PhotoResource(KeepPhoto keepPhoto, Photos photos, People people, Caller caller) {
        this.keepPhoto = keepPhoto;
        this.photos = photos;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getPhoto", summary = "Read a photo", description = "The picture as it was sent.")
    @APIResponse(
            responseCode = "200",
            description = "The picture.",
            content = @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("id") UUID id) {
        Person person = people.get(id);
        Photo photo = photos.of(id).orElseThrow(() -> Refusal.notFound("photo-not-found", "This person has no photo."));
        return Response.ok(photo.content(), photo.mediaType())
                .tag(EntityTags.of(person.version()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @PUT
    @Consumes({"image/png", "image/jpeg", "image/webp"})
    @Operation(
            operationId = "putPhoto",
            summary = "Set the photo",
            description =
                    "A PNG, JPEG or WebP picture of at most 2 MB, told by its first bytes whatever its media type says."
                            + " Its text for those who do not see it is the person's name.")
    @APIResponse(responseCode = "204", description = "Set.")
    public Response put(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, byte[] file) {
        MayChange.require(caller, id);
        return answer(keepPhoto.put(id, ifMatch, file));
    }

    @DELETE
    @Operation(
            operationId = "deletePhoto",
            summary = "Take the photo away",
            description = "Harmless when there is none.")
    @APIResponse(responseCode = "204", description = "Taken away.")
    public Response delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        MayChange.require(caller, id);
        return answer(keepPhoto.remove(id, ifMatch));
    }

    private static Response answer(Person person) {
        return Response.noContent().tag(EntityTags.of(person.version())).build();
    }
}
