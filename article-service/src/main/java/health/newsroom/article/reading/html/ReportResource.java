package health.newsroom.article.reading.html;

import health.newsroom.article.publication.Edition;
import health.newsroom.article.reading.panache.Shelf;
import health.newsroom.article.report.Complaint;
import health.newsroom.article.report.Reference;
import health.newsroom.article.report.TakeReport;
import health.newsroom.refusal.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The form with which a reader reports a problem: plain HTML, without a script. Its answer is another address, so that loading it
 * again sends nothing; and sending it twice makes one report.
 */
@Path("/articles/{slug}/report")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ReportResource {

    /** What a machine is told that filled in what people do not see. */
    private static final String INTO_THE_VOID = "R-2222-2222";

    private final Shelf shelf;
    private final ReportedPassages passages;
    private final TakeReport reports;
    private final Frame frame;

    @Inject
    public ReportResource(Shelf shelf, ReportedPassages passages, TakeReport reports, Frame frame) {
        this.shelf = shelf;
        this.passages = passages;
        this.reports = reports;
        this.frame = frame;
    }

    @GET
    @Operation(hidden = true)
    public Response form(
            @PathParam("slug") String slug,
            @QueryParam("edition") @Nullable String edition,
            @QueryParam("passage") @Nullable String passage) {
        return shelf.bySlug(slug).map(shown -> form(shown, edition, passage)).orElseGet(() -> NoSuchPage.answer(frame));
    }

    private Response form(Edition edition, @Nullable String number, @Nullable String passage) {
        List<String> all = passages.of(edition);
        ReportForm asked = new ReportForm();
        asked.passage = Integer.toString(edition.number()).equals(number) ? passage : null;
        String chosen = asked.words(all);
        return page(200, edition, view(edition, all, chosen.isEmpty() ? null : chosen));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(@PathParam("slug") String slug, @BeanParam ReportForm form) {
        return shelf.bySlug(slug).map(edition -> send(edition, form)).orElseGet(() -> NoSuchPage.answer(frame));
    }

    private Response send(Edition edition, ReportForm form) {
        List<String> all = passages.of(edition);
        if (form.isByMachine()) {
            return received(edition, INTO_THE_VOID);
        }
        try {
            Complaint complaint = Complaint.of(form.words(all), form.problem(), form.email());
            return received(
                    edition,
                    reports.take(edition.article(), form.key(), complaint).reference());
        } catch (Refusal refused) {
            return again(edition, all, form, refused);
        }
    }

    private Response again(Edition edition, List<String> all, ReportForm form, Refusal refused) {
        if (refused.kind() != Refusal.Kind.INVALID) {
            throw refused;
        }
        return page(422, edition, view(edition, all, null).filledIn(form, refused));
    }

    /** Relative, so that the browser stays on the origin it came from: the form may be sent to no other. */
    private static Response received(Edition edition, String reference) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/articles/" + edition.slug() + "/report/" + reference)
                .build();
    }

    /** Says the same of every number: what it stands for is between the reader and the newsroom. */
    @GET
    @Path("{reference}")
    @Operation(hidden = true)
    public Response thanks(@PathParam("slug") String slug, @PathParam("reference") String reference) {
        return shelf.bySlug(slug)
                .filter(edition -> Reference.isOne(reference))
                .map(edition -> answer(
                        200,
                        Templates.reported(frame, head(edition), "/articles/" + edition.slug(), reference)
                                .render()))
                .orElseGet(() -> NoSuchPage.answer(frame));
    }

    private static ReportView view(Edition edition, List<String> all, @Nullable String chosen) {
        return ReportView.empty(edition.headline(), "/articles/" + edition.slug(), all, chosen);
    }

    private Response page(int status, Edition edition, ReportView view) {
        return answer(status, Templates.report(frame, head(edition), view).render());
    }

    private PageHead head(Edition edition) {
        return new PageHead(
                "Report a problem: " + edition.headline(),
                "Tell the newsroom what is wrong.",
                frame.absolute("/articles/" + edition.slug() + "/report"));
    }

    private static Response answer(int status, String page) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .cacheControl(never)
                .entity(page)
                .build();
    }
}
