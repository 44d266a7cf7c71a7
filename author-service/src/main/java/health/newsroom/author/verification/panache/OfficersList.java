package health.newsroom.author.verification.panache;

import health.newsroom.author.credential.CredentialStatus;
import health.newsroom.author.credential.Period;
import health.newsroom.author.verification.Waiting;
import health.newsroom.author.verification.WaitingLine;
import health.newsroom.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody's credentials, as an officer goes through them: what was changed longest ago first. */
@ApplicationScoped
public class OfficersList {

    private static final String LINES = "select new health.newsroom.author.verification.WaitingLine("
            + "new health.newsroom.author.credential.CredentialLine(c.id, c.version, c.person, c.qualification, c.status,"
            + " c.verified, c.createdAt, c.changedAt), p.name, p.slug)"
            + " from Credential c join Person p on p.id = c.person";
    private static final String IN_FORCE =
            "(c.qualification.period.end is null or c.qualification.period.end >= :today)";

    private final EntityManager database;

    @Inject
    public OfficersList(EntityManager database) {
        this.database = database;
    }

    public List<WaitingLine> of(Waiting waiting, Instant now, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        if (waiting.status() != null) {
            conditions.add(standsAs(waiting.status()));
            values.put("status", waiting.status());
            if (waiting.status().isStanding() || waiting.status() == CredentialStatus.LAPSED) {
                values.put("today", Period.day(now));
            }
        }
        if (waiting.checkDueBy() != null) {
            conditions.add("c.verified.nextCheckAt <= :due");
            values.put("due", waiting.checkDueBy());
        }
        page.after().ifPresent(after -> {
            conditions.add("(c.changedAt, c.id) > (:changedAt, :id)");
            values.put("changedAt", after.instant(0));
            values.put("id", after.uuid(1));
        });
        TypedQuery<WaitingLine> query = database.createQuery(
                LINES + " where " + String.join(" and ", conditions) + " order by c.changedAt, c.id",
                WaitingLine.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.fetch()).getResultList();
    }

    /** The status at this moment, which is LAPSED after the period's last day whatever was written down before. */
    private static String standsAs(CredentialStatus status) {
        if (status == CredentialStatus.LAPSED) {
            return "(c.status = :status or (c.status in (ACTIVE, ACTIVE_WITH_CONDITIONS, REGISTERED_WITHOUT_LICENCE) and not "
                    + IN_FORCE + "))";
        }
        return "c.status = :status" + (status.isStanding() ? " and " + IN_FORCE : "");
    }
}
