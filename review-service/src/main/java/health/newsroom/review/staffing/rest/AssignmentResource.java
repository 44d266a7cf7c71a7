package health.newsroom.review.staffing.rest;

import health.newsroom.http.EntityTags;
import health.newsroom.http.Idempotent;
import health.newsroom.http.Role;
import health.newsroom.review.assignment.Assignment;
import health.newsroom.review.reading.ReadReviews;
import health.newsroom.review.reading.rest.AssignmentView;
import health.newsroom.review.round.Access;
import health.newsroom.review.round.ReviewRoom;
import health.newsroom.review.round.Viewers;
import health.newsroom.review.staffing.AnswerAssignment;
import health.newsroom.review.staffing.AssignByHand;
import health.newsroom.review.staffing.ExplainAssignment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who reviews what. */
@Path("/api/reviews/{id}/assignments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assignments", description = "Who reviews what, by the rules or by an editor's hand")
public class AssignmentResource {

    private final AssignByHand assigning;
    private final AnswerAssignment answering;
    private final ExplainAssignment explaining;
    private final ReadReviews reviews;
    private final ReviewRoom room;
    private final Viewers viewers;
    private final Clock clock;

    @Inject
    public AssignmentResource(
            AssignByHand assigning,
            AnswerAssignment answering,
            ExplainAssignment explaining,
            ReadReviews reviews,
            ReviewRoom room,
            Viewers viewers,
            Clock clock) {
        this.assigning = assigning;
        this.answering = answering;
        this.explaining = explaining;
        this.reviews = reviews;
        this.room = room;
        this.viewers = viewers;
        this.clock = clock;
    }

    @GET
    @Path("{assignment}")
    @RolesAllowed({Role.Names.WRITER, Role.Names.PHYSICIAN, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(summary = "Read an assignment", description = "Its ETag is what If-Match wants when it is answered.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response read(@PathParam("id") UUID review, @PathParam("assignment") UUID assignment) {
        Access access = reviews.review(review).access();
        return answer(Response.ok(), access.proceedings().assignment(assignment), access);
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(
            summary = "Assign a reviewer by hand",
            description =
                    "To an open place of the round. Refused with every reason (409 reviewer-not-eligible) for somebody without"
                            + " an active licence, who wrote, edited, submitted or is quoted in the article, or who left the review.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response assign(@PathParam("id") UUID review, @NotNull @Valid NewAssignment wanted) {
        Assignment made = assigning.assign(review, wanted.wish());
        return answer(
                Response.created(UriBuilder.fromPath("/api/reviews/{id}/assignments/{assignment}")
                        .build(review, made.id())),
                made);
    }

    @PUT
    @Path("{assignment}")
    @Transactional
    @RolesAllowed({Role.Names.PHYSICIAN, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(
            summary = "Answer an assignment",
            description =
                    "The reviewer accepts, declines with a reason, or wants to be asked later; or an editor takes them off. Then"
                            + " the next eligible physician is assigned. Who declined or was taken off is not chosen for this"
                            + " review again, unless an editor reinstates the assignment while its place is open.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response answer(
            @PathParam("id") UUID review,
            @PathParam("assignment") UUID assignment,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AssignmentAnswer answer) {
        Assignment answered = answering.answer(review, assignment, answer.reply(), ifMatch);
        return answer(Response.ok(), answered);
    }

    @POST
    @Path("{assignment}/reassignment")
    @Transactional
    @Idempotent
    @RolesAllowed({Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(
            summary = "Give a reviewer's place to another",
            description = "Takes the one off and asks the other, both or neither.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response reassign(
            @PathParam("id") UUID review,
            @PathParam("assignment") UUID assignment,
            @NotNull @Valid Reassignment wanted) {
        Assignment made = assigning.reassign(review, assignment, wanted.wish(), wanted.reason());
        return answer(
                Response.created(UriBuilder.fromPath("/api/reviews/{id}/assignments/{assignment}")
                        .build(review, made.id())),
                made);
    }

    @GET
    @Path("{assignment}/explanation")
    @RolesAllowed({Role.Names.PHYSICIAN, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
    @Operation(
            summary = "Read why this reviewer",
            description =
                    "The facts and what each of them counted when the assignment was made. The reviewer reads their own;"
                            + " editors read all, and why others were not chosen.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExplanationView.class)))
    public ExplanationView explain(@PathParam("id") UUID review, @PathParam("assignment") UUID assignment) {
        Access access = reviews.review(review).access();
        return ExplanationView.of(explaining.why(access, assignment), access);
    }

    private Response answer(ResponseBuilder response, Assignment assignment) {
        return answer(response, assignment, new Access(viewers.current(), room.look(assignment.review())));
    }

    private Response answer(ResponseBuilder response, Assignment assignment, Access access) {
        AssignmentView view = AssignmentView.of(assignment, access, clock.instant());
        return response.entity(view).tag(EntityTags.of(view.version())).build();
    }
}
