package health.newsroom.author.verification.panache;

import health.newsroom.author.verification.Verification;
import health.newsroom.author.verification.VerificationLine;
import health.newsroom.http.Cursor;
import health.newsroom.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Verifications implements PanacheRepositoryBase<Verification, UUID> {

    /** What was found of a credential, the latest first. */
    public List<VerificationLine> of(UUID credential, PageRequest page) {
        Optional<Cursor> after = page.after();
        var found = after.isEmpty()
                ? find("credential = ?1 order by at desc, id desc", credential)
                : find(
                        "credential = ?1 and (at, id) < (?2, ?3) order by at desc, id desc",
                        credential,
                        after.get().instant(0),
                        after.get().uuid(1));
        return found.project(VerificationLine.class).range(0, page.limit()).list();
    }
}
