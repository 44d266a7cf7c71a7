package health.newsroom.review.reminding.rest;

import health.newsroom.http.Cursor;
import health.newsroom.http.Page;
import health.newsroom.http.PageRequest;
import health.newsroom.http.Role;
import health.newsroom.review.reminding.ListReminders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came to be due. */
@Path("/api/reviews/reminders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.PHYSICIAN, Role.Names.EDITOR, Role.Names.MEDICAL_EDITOR})
@Tag(name = "Assignments")
public class ReminderResource {

    private final ListReminders reminders;

    @Inject
    public ReminderResource(ListReminders reminders) {
        this.reminders = reminders;
    }

    @GET
    @Operation(
            summary = "List what came to be due, the newest first",
            description = "Physicians get what they were reminded of, editors everything, escalations among it.")
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.of(
                        reminders.list(page),
                        page,
                        said -> Cursor.of(
                                said.timer().firedAt().orElseThrow(),
                                said.timer().id()))
                .map(ReminderView::of)
                .answer(uri, page);
    }
}
