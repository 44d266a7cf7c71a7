package health.newsroom.article.publication;

import health.newsroom.article.manuscript.OpenItem;
import health.newsroom.article.manuscript.Source;
import health.newsroom.article.people.Credential;
import health.newsroom.article.publication.Gate.Situation;
import health.newsroom.article.review.ReviewRecord;
import health.newsroom.article.review.ReviewRecord.Claim;
import health.newsroom.article.review.ReviewRecord.Decision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks claim by claim who approved it, whether they were entitled to and still are, and on what it rests. */
final class Approvals {

    private final Situation situation;
    private final Set<String> identifiable;

    private Approvals(Situation situation) {
        this.situation = situation;
        this.identifiable = situation.manuscript().sources().stream()
                .filter(Source::identifiable)
                .map(Source::key)
                .collect(Collectors.toSet());
    }

    static List<OpenItem> openItems(Situation situation, ReviewRecord record) {
        Approvals approvals = new Approvals(situation);
        List<OpenItem> open = new ArrayList<>();
        record.claims().forEach(claim -> open.addAll(approvals.ofClaim(claim)));
        approvals.approvalsByPerson(record).forEach(decision -> open.addAll(approvals.ofApprover(decision)));
        return open;
    }

    private List<OpenItem> ofClaim(Claim claim) {
        return Stream.of(quorum(claim), objection(claim), evidence(claim))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<OpenItem> quorum(Claim claim) {
        long approvers = live(claim)
                .filter(decision -> decision.outcome().approves())
                .map(decision -> decision.reviewer().person())
                .distinct()
                .count();
        return approvers >= claim.needed()
                ? Optional.empty()
                : Optional.of(new OpenItem(
                        "claim-without-quorum",
                        "%s has %d of %d approvals for this revision."
                                .formatted(Quoted.of(claim.exact()), approvers, claim.needed())));
    }

    private Optional<OpenItem> objection(Claim claim) {
        return live(claim)
                .filter(decision -> decision.outcome().objects())
                .findFirst()
                .map(decision -> new OpenItem(
                        "open-objection",
                        "%s objects to %s: %s."
                                .formatted(decision.reviewer().name(), Quoted.of(claim.exact()), decision.outcome())));
    }

    private Optional<OpenItem> evidence(Claim claim) {
        if (claim.sources().stream().noneMatch(identifiable::contains)) {
            return Optional.of(new OpenItem(
                    "claim-rests-on-non-source",
                    "%s rests on nothing that can be looked up: give it a source with a DOI, PMID, ISBN or address."
                            .formatted(Quoted.of(claim.exact()))));
        }
        boolean supported = claim.sources().stream()
                .anyMatch(key ->
                        identifiable.contains(key) && !situation.takenBack().contains(key));
        return supported
                ? Optional.empty()
                : Optional.of(new OpenItem(
                        "claim-rests-on-retracted-source",
                        "%s rests on nothing but what its publisher took back: give it another source, or take it out."
                                .formatted(Quoted.of(claim.exact()))));
    }

    private Stream<Decision> live(Claim claim) {
        return claim.decisions().stream().filter(decision -> decision.isLiveFor(situation.hash()));
    }

    /** One approval for each person and credential that the record rests on. */
    private Stream<Decision> approvalsByPerson(ReviewRecord record) {
        Set<List<UUID>> seen = new HashSet<>();
        return record.claims().stream()
                .flatMap(this::live)
                .filter(decision -> decision.outcome().approves())
                .filter(decision -> seen.add(List.of(
                        decision.reviewer().person(), decision.credential().id())));
    }

    private List<OpenItem> ofApprover(Decision decision) {
        List<Function<Decision, Optional<OpenItem>>> checks = List.of(this::entitlement, this::independence);
        return checks.stream()
                .map(check -> check.apply(decision))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<OpenItem> entitlement(Decision decision) {
        Credential credential =
                situation.credentials().get(decision.credential().id());
        UUID reviewer = decision.reviewer().person();
        if (credential != null && credential.entitles(reviewer, situation.now())) {
            return Optional.empty();
        }
        return Optional.of(new OpenItem(
                "approver-credential-not-active",
                "%s approved on the strength of “%s”, which is not an active, verified medical credential of theirs now."
                        .formatted(
                                decision.reviewer().name(),
                                decision.credential().title())));
    }

    private Optional<OpenItem> independence(Decision decision) {
        UUID reviewer = decision.reviewer().person();
        boolean wrote = situation.writers().contains(reviewer)
                || situation.manuscript().byline().contains(reviewer);
        return wrote
                ? Optional.of(new OpenItem(
                        "approver-is-author",
                        "%s wrote or edited this article, and so cannot approve it."
                                .formatted(decision.reviewer().name())))
                : Optional.empty();
    }
}
