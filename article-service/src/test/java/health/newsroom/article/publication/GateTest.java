package health.newsroom.article.publication;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.article.fixture.Manuscripts;
import health.newsroom.article.fixture.Persons;
import health.newsroom.article.fixture.Reviews;
import health.newsroom.article.manuscript.Manuscript;
import health.newsroom.article.manuscript.OpenItem;
import health.newsroom.article.manuscript.Source;
import health.newsroom.article.people.Credential;
import health.newsroom.article.people.CredentialKind;
import health.newsroom.article.people.CredentialStatus;
import health.newsroom.article.publication.Gate.Situation;
import health.newsroom.article.review.ReviewRecord;
import health.newsroom.article.review.ReviewRecord.Claim;
import health.newsroom.article.review.ReviewRecord.Decision;
import health.newsroom.article.text.Markdown;
import health.newsroom.article.text.TextBlock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final UUID WRITER = UUID.randomUUID();
    private static final String HASH = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final Manuscript content = Manuscripts.about(WRITER);
    private final ReviewRecord record = Reviews.of(content, HASH).record();

    private static Credential licence(Persons physician, CredentialStatus status, boolean medical) {
        Credential credential = new Credential(Reviews.credentialOf(physician));
        credential.become(new Credential.Snapshot(
                physician.id(),
                1,
                CredentialKind.LICENCE,
                "GP",
                "Licence to practise medicine",
                "Register of physicians",
                null,
                null,
                medical,
                LocalDate.of(2012, 8, 1),
                LAST_DAY,
                status,
                NOW.minusSeconds(1000)));
        return credential;
    }

    private static Map<UUID, Credential> licences(Credential... licences) {
        Map<UUID, Credential> byId = new LinkedHashMap<>();
        List.of(licences).forEach(licence -> byId.put(licence.id(), licence));
        return byId;
    }

    private static ReviewedText text(Manuscript content) {
        Map<String, String> blocks = new LinkedHashMap<>();
        TextBlock.of(content.headline(), content.standfirst(), Markdown.parse(content.body()))
                .forEach(block -> blocks.put(block.name(), block.text()));
        return new ReviewedText(blocks);
    }

    private static Situation situation(Manuscript content, @Nullable ReviewRecord record) {
        return new Situation(
                content,
                HASH,
                text(content),
                HASH,
                record == null ? null : new Gate.Review(true, true, record),
                Set.of(WRITER),
                licences(licence(Persons.PHYSICIAN, CredentialStatus.ACTIVE, true)),
                Set.of(WRITER),
                Set.of(),
                NOW);
    }

    private Situation with(ReviewRecord changed) {
        return situation(content, changed);
    }

    private static Situation at(Situation s, Instant now, Map<UUID, Credential> credentials) {
        return new Situation(
                s.manuscript(),
                s.hash(),
                s.text(),
                s.submittedHash(),
                s.review(),
                s.known(),
                credentials,
                s.writers(),
                Set.of(),
                now);
    }

    private static List<String> codes(Situation situation) {
        return Gate.openItems(situation).stream().map(OpenItem::code).distinct().toList();
    }

    private ReviewRecord claims(UnaryOperator<Claim> change) {
        return new ReviewRecord(
                record.sentences(),
                record.decided(),
                record.claims().stream().map(change).toList(),
                record.nonMedical());
    }

    private ReviewRecord decisions(UnaryOperator<Decision> change) {
        return claims(claim ->
                withDecisions(claim, claim.decisions().stream().map(change).toList()));
    }

    private static Claim withDecisions(Claim c, List<Decision> decisions) {
        return new Claim(
                c.id(),
                c.block(),
                c.exact(),
                c.prefix(),
                c.suffix(),
                c.kind(),
                c.risk(),
                c.quorum(),
                c.sources(),
                decisions);
    }

    @Test
    void an_approved_revision_with_everything_in_order_may_be_published() {
        assertThat(Gate.openItems(with(record))).isEmpty();
    }

    @Test
    void a_draft_that_nobody_reviewed_may_not() {
        Situation s = situation(content, null);
        Situation draft = new Situation(
                s.manuscript(), s.hash(), s.text(), null, null, s.known(), s.credentials(), s.writers(), Set.of(), NOW);
        assertThat(codes(draft)).containsExactly("not-submitted", "not-approved-revision");
    }

    @Test
    void what_is_submitted_must_be_what_is_published() {
        Situation s = with(record);
        Situation other = new Situation(
                s.manuscript(),
                s.hash(),
                s.text(),
                OTHER,
                s.review(),
                s.known(),
                s.credentials(),
                s.writers(),
                Set.of(),
                NOW);
        assertThat(codes(other)).containsExactly("not-submitted");
    }

    @Test
    void a_review_that_asks_for_amendments_is_no_approval() {
        Situation s = with(record);
        Situation amends = new Situation(
                s.manuscript(),
                s.hash(),
                s.text(),
                HASH,
                new Gate.Review(false, true, record),
                s.known(),
                s.credentials(),
                s.writers(),
                Set.of(),
                NOW);
        assertThat(codes(amends)).containsExactly("not-approved-revision");
    }

    @Test
    void a_record_that_is_not_what_was_signed_is_worth_nothing() {
        Situation s = with(record);
        Situation forged = new Situation(
                s.manuscript(),
                s.hash(),
                s.text(),
                HASH,
                new Gate.Review(true, false, record),
                s.known(),
                s.credentials(),
                s.writers(),
                Set.of(),
                NOW);
        assertThat(codes(forged)).containsExactly("record-hash-mismatch");
    }

    @Test
    void one_undecided_sentence_keeps_the_gate_closed() {
        ReviewRecord undecided =
                new ReviewRecord(record.sentences(), record.decided() - 1, record.claims(), record.nonMedical());
        assertThat(codes(with(undecided))).containsExactly("coverage-incomplete");
        assertThat(codes(with(new ReviewRecord(0, 0, record.claims(), record.nonMedical()))))
                .containsExactly("coverage-incomplete");
    }

    @Test
    void coverage_is_measured_and_not_believed() {
        ReviewRecord silent = new ReviewRecord(
                record.sentences(),
                record.decided(),
                record.claims(),
                record.nonMedical().stream()
                        .filter(mark -> !mark.exact().startsWith("The shaker"))
                        .toList());
        assertThat(Gate.openItems(with(silent))).singleElement().satisfies(item -> {
            assertThat(item.code()).isEqualTo("coverage-incomplete");
            assertThat(item.detail()).contains("The shaker brings the least.");
        });
    }

    @Test
    void a_claim_that_is_not_in_the_text_is_noticed() {
        ReviewRecord elsewhere = claims(c -> new Claim(
                c.id(),
                c.block(),
                c.exact().replace("salt", "sugar"),
                c.prefix(),
                c.suffix(),
                c.kind(),
                c.risk(),
                c.quorum(),
                c.sources(),
                c.decisions()));
        assertThat(codes(with(elsewhere))).contains("claim-not-in-text", "coverage-incomplete");
    }

    @Test
    void a_claim_nobody_approved_has_no_quorum() {
        assertThat(codes(with(claims(claim -> withDecisions(claim, List.of())))))
                .containsExactly("claim-without-quorum");
    }

    @Test
    void a_high_risk_takes_two_physicians_whatever_the_record_asks_for() {
        ReviewRecord one = Reviews.of(content, HASH).ofRisk("HIGH").record();
        assertThat(codes(with(one))).containsExactly("claim-without-quorum");
        ReviewRecord low = new ReviewRecord(
                one.sentences(),
                one.decided(),
                one.claims().stream()
                        .map(c -> new Claim(
                                c.id(),
                                c.block(),
                                c.exact(),
                                c.prefix(),
                                c.suffix(),
                                c.kind(),
                                c.risk(),
                                1,
                                c.sources(),
                                c.decisions()))
                        .toList(),
                one.nonMedical());
        assertThat(codes(with(low))).containsExactly("claim-without-quorum");

        ReviewRecord two = Reviews.of(content, HASH)
                .ofRisk("HIGH")
                .by(Persons.PHYSICIAN, Persons.SECOND_PHYSICIAN)
                .record();
        Situation both = at(
                with(two),
                NOW,
                licences(
                        licence(Persons.PHYSICIAN, CredentialStatus.ACTIVE, true),
                        licence(Persons.SECOND_PHYSICIAN, CredentialStatus.ACTIVE, true)));
        assertThat(codes(both)).isEmpty();
    }

    @Test
    void the_same_physician_twice_is_one_physician() {
        ReviewRecord twice = Reviews.of(content, HASH)
                .ofRisk("HIGH")
                .by(Persons.PHYSICIAN, Persons.PHYSICIAN)
                .record();
        assertThat(codes(with(twice))).containsExactly("claim-without-quorum");
    }

    @Test
    void an_approval_of_another_revision_counts_only_if_it_was_carried_over() {
        ReviewRecord older = Reviews.of(content, OTHER).record();
        assertThat(codes(with(older))).containsExactly("claim-without-quorum");
        ReviewRecord carried = new ReviewRecord(
                older.sentences(),
                older.decided(),
                older.claims().stream()
                        .map(claim -> withDecisions(
                                claim,
                                claim.decisions().stream()
                                        .map(d -> new Decision(
                                                d.id(),
                                                d.outcome(),
                                                null,
                                                OTHER,
                                                d.decidedAt(),
                                                d.signedAt(),
                                                OTHER,
                                                d.reviewer(),
                                                d.credential()))
                                        .toList()))
                        .toList(),
                older.nonMedical());
        assertThat(codes(with(carried))).isEmpty();
    }

    @Test
    void a_wish_for_other_words_is_no_approval_of_these() {
        assertThat(codes(with(Reviews.of(content, HASH)
                        .deciding("APPROVED_WITH_CHANGE")
                        .record())))
                .containsExactly("claim-without-quorum");
    }

    @Test
    void an_objection_stays_open_even_beside_enough_approvals() {
        ReviewRecord objected = claims(claim -> {
            Decision d = claim.decisions().getFirst();
            List<Decision> both = new ArrayList<>(claim.decisions());
            both.add(new Decision(
                    UUID.randomUUID(),
                    health.newsroom.article.review.Outcome.OVERSTATED,
                    "Too strong.",
                    HASH,
                    d.decidedAt(),
                    d.signedAt(),
                    null,
                    new ReviewRecord.Reviewer(UUID.randomUUID(), "Dr Luis Serrano"),
                    d.credential()));
            return withDecisions(claim, both);
        });
        assertThat(codes(with(objected))).containsExactly("open-objection");
    }

    @Test
    void a_licence_that_is_not_active_any_more_carries_no_approval() {
        for (CredentialStatus status : CredentialStatus.values()) {
            Situation s = at(with(record), NOW, licences(licence(Persons.PHYSICIAN, status, true)));
            assertThat(codes(s))
                    .as(status.name())
                    .isEqualTo(
                            status == CredentialStatus.ACTIVE ? List.of() : List.of("approver-credential-not-active"));
        }
    }

    @Test
    void a_licence_whose_period_ended_a_minute_ago_carries_no_approval() {
        Map<UUID, Credential> licences = licences(licence(Persons.PHYSICIAN, CredentialStatus.ACTIVE, true));
        assertThat(codes(at(with(record), Instant.parse("2026-12-31T23:59:00Z"), licences)))
                .isEmpty();
        assertThat(codes(at(with(record), Instant.parse("2027-01-01T00:01:00Z"), licences)))
                .containsExactly("approver-credential-not-active");
    }

    @Test
    void a_credential_nobody_knows_or_that_is_not_medical_carries_no_approval() {
        assertThat(codes(at(with(record), NOW, Map.of()))).containsExactly("approver-credential-not-active");
        assertThat(codes(at(with(record), NOW, licences(licence(Persons.PHYSICIAN, CredentialStatus.ACTIVE, false)))))
                .containsExactly("approver-credential-not-active");
    }

    @Test
    void a_licence_of_somebody_else_carries_no_approval() {
        ReviewRecord borrowed = decisions(d -> new Decision(
                d.id(),
                d.outcome(),
                null,
                d.revisionHash(),
                d.decidedAt(),
                d.signedAt(),
                null,
                new ReviewRecord.Reviewer(UUID.randomUUID(), "Somebody"),
                d.credential()));
        assertThat(codes(with(borrowed))).containsExactly("approver-credential-not-active");
    }

    private static Situation takingBack(Situation s, String... keys) {
        return new Situation(
                s.manuscript(),
                s.hash(),
                s.text(),
                s.submittedHash(),
                s.review(),
                s.known(),
                s.credentials(),
                s.writers(),
                Set.of(keys),
                s.now());
    }

    @Test
    void a_claim_that_rests_on_nothing_but_retracted_sources_stays_in() {
        assertThat(codes(takingBack(with(record), "he2013", "who2025")))
                .containsExactly("claim-rests-on-retracted-source");
    }

    @Test
    void a_claim_with_one_source_left_may_go_out() {
        assertThat(codes(takingBack(with(record), "he2013"))).isEmpty();
    }

    @Test
    void nobody_approves_what_they_wrote_or_edited() {
        Situation s = with(record);
        Situation edited = new Situation(
                s.manuscript(),
                s.hash(),
                s.text(),
                HASH,
                s.review(),
                s.known(),
                s.credentials(),
                Set.of(WRITER, Persons.PHYSICIAN.id()),
                Set.of(),
                NOW);
        assertThat(codes(edited)).containsExactly("approver-is-author");

        Manuscript own = Manuscripts.of(Manuscripts.BODY, content.sources(), List.of(WRITER, Persons.PHYSICIAN.id()));
        Situation inByline = situation(own, record);
        assertThat(codes(inByline)).contains("approver-is-author");
    }

    @Test
    void readers_are_told_who_wrote_it() {
        assertThat(codes(situation(Manuscripts.of(Manuscripts.BODY, content.sources(), List.of()), record)))
                .containsExactly("byline-missing");
        UUID stranger = UUID.randomUUID();
        assertThat(codes(situation(Manuscripts.of(Manuscripts.BODY, content.sources(), List.of(stranger)), record)))
                .containsExactly("byline-person-unknown");
    }

    @Test
    void a_claim_needs_a_source_that_can_be_looked_up() {
        List<Source> sources = List.of(Manuscripts.paper(), Manuscripts.guideline(), Manuscripts.nobodyKnowsWhat());
        Manuscript mixed = Manuscripts.of(Manuscripts.BODY, sources, List.of(WRITER));
        ReviewRecord onHearsay = claims(c -> new Claim(
                c.id(),
                c.block(),
                c.exact(),
                c.prefix(),
                c.suffix(),
                c.kind(),
                c.risk(),
                c.quorum(),
                List.of("media"),
                c.decisions()));
        assertThat(codes(situation(mixed, onHearsay))).containsExactly("claim-rests-on-non-source");
        ReviewRecord onNothing = claims(c -> new Claim(
                c.id(),
                c.block(),
                c.exact(),
                c.prefix(),
                c.suffix(),
                c.kind(),
                c.risk(),
                c.quorum(),
                List.of(),
                c.decisions()));
        assertThat(codes(situation(mixed, onNothing))).containsExactly("claim-rests-on-non-source");
    }

    @Test
    void every_reason_is_named_at_once() {
        Manuscript hearsay =
                Manuscripts.of("Salt substitutes can be dangerous.", List.of(Manuscripts.nobodyKnowsWhat()), List.of());
        assertThat(codes(situation(hearsay, Reviews.of(hearsay, OTHER).record())))
                .contains("byline-missing", "only-non-sources", "claim-without-quorum", "claim-rests-on-non-source");
    }

    /** The law of the gate: taking anything away from a record that opens it never leaves it open. */
    @Test
    void an_open_gate_needs_every_part_of_its_record() {
        Random random = new Random(42);
        for (int run = 0; run < 500; run++) {
            List<Claim> claims = new ArrayList<>(record.claims());
            List<ReviewRecord.NonMedicalMark> marks = new ArrayList<>(record.nonMedical());
            switch (random.nextInt(3)) {
                case 0 -> claims.remove(random.nextInt(claims.size()));
                case 1 -> marks.remove(random.nextInt(marks.size()));
                default -> claims.replaceAll(claim -> random.nextInt(4) == 0 ? withDecisions(claim, List.of()) : claim);
            }
            if (!claims.equals(record.claims()) || !marks.equals(record.nonMedical())) {
                assertThat(codes(with(new ReviewRecord(record.sentences(), record.decided(), claims, marks))))
                        .isNotEmpty();
            }
        }
    }
}
