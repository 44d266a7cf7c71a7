package health.newsroom.review.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The decisions and sign-offs of one round, and what of them counts: of each reviewer and claim the last that is signed, and a later one. */
public final class Ballot {

    private final Map<UUID, SignOff> signOffOf = new HashMap<>();
    private final List<SignOff> signOffs;
    private final List<Adjudication> adjudications;
    private final Map<UUID, List<Decision>> ofClaim = new HashMap<>();
    private final Predicate<Decision> lapsed;

    /** Of decisions whose evidence is as it was, without disputes. */
    public Ballot(List<Decision> decisions, List<SignOff> signOffs) {
        this(decisions, signOffs, List.of(), decision -> false);
    }

    /**
     * @param signOffs those of the round, and those that cover decisions carried into it
     * @param adjudications of the round's disputes, the last one last
     * @param onOtherEvidence whether a decision was taken on other evidence than the claim rests on now
     */
    public Ballot(
            List<Decision> decisions,
            List<SignOff> signOffs,
            List<Adjudication> adjudications,
            Predicate<Decision> onOtherEvidence) {
        this.lapsed = decision -> decision.outcome().settles() && onOtherEvidence.test(decision);
        this.adjudications = List.copyOf(adjudications);
        this.signOffs = List.copyOf(signOffs);
        Map<UUID, SignOff> byId = new HashMap<>();
        for (SignOff signOff : signOffs) {
            byId.put(signOff.id(), signOff);
            signOff.decisions().forEach(decision -> signOffOf.put(decision, signOff));
        }
        for (Decision decision : decisions) {
            ofClaim.computeIfAbsent(decision.claim(), claim -> new ArrayList<>())
                    .add(decision);
            decision.carried()
                    .map(Carried::signOff)
                    .map(byId::get)
                    .ifPresent(signOff -> signOffOf.put(decision.id(), signOff));
        }
    }

    /** The sign-off by which the reviewer stands by this decision. */
    public Optional<SignOff> signOff(Decision decision) {
        return Optional.ofNullable(signOffOf.get(decision.id()));
    }

    /** Everybody who has signed something in the round. */
    public Set<UUID> signers(UUID round) {
        return signOffs.stream()
                .filter(signOff -> signOff.round().equals(round))
                .map(signOff -> signOff.reviewer().person())
                .collect(Collectors.toSet());
    }

    /** The decisions of a claim that count, in the order they were taken. */
    public List<Decision> counting(UUID claim) {
        Map<UUID, Decision> lastSigned = new HashMap<>();
        Map<UUID, Decision> last = new HashMap<>();
        List<Decision> inOrder = ofClaim.getOrDefault(claim, List.of()).stream()
                .filter(lapsed.negate())
                .sorted(Comparator.comparingLong(Decision::ledgerNumber))
                .toList();
        for (Decision decision : inOrder) {
            last.put(decision.reviewer().person(), decision);
            if (signOff(decision).isPresent()) {
                lastSigned.put(decision.reviewer().person(), decision);
            }
        }
        return inOrder.stream()
                .filter(decision -> last.containsValue(decision) || lastSigned.containsValue(decision))
                .toList();
    }

    /** What settled the claim on other evidence than it rests on now: it counts no more and has to be decided again. */
    public List<Decision> lapsed(UUID claim) {
        return ofClaim.getOrDefault(claim, List.of()).stream()
                .filter(lapsed)
                .sorted(Comparator.comparingLong(Decision::ledgerNumber))
                .toList();
    }

    /** The last decision of each reviewer, signed or not. */
    public List<Decision> last(UUID claim) {
        Map<UUID, Decision> last = new LinkedHashMap<>();
        counting(claim).forEach(decision -> last.put(decision.reviewer().person(), decision));
        return List.copyOf(last.values());
    }

    /** What medical editors ruled on the claim, in order. */
    public List<Adjudication> adjudications(UUID claim) {
        return adjudications.stream()
                .filter(adjudication -> adjudication.claim().equals(claim))
                .toList();
    }

    /** What became of an objection that was adjudicated. */
    public Optional<Ruling> ruling(Decision decision) {
        return adjudications.stream()
                .map(Adjudication::verdict)
                .filter(verdict -> verdict.objections().contains(decision.id()))
                .map(Verdict::ruling)
                .reduce((earlier, later) -> later);
    }

    /** Whether it is a dissent: an objection that a medical editor set aside. It is kept, and counts no more. */
    public boolean isOverruled(Decision decision) {
        return ruling(decision).filter(Ruling.UPHOLD_APPROVAL::equals).isPresent();
    }

    public List<Vote> votes(UUID claim) {
        return votes(counting(claim));
    }

    /** The same for those of a claim's decisions that somebody may see. */
    public List<Vote> votes(List<Decision> seen) {
        return seen.stream()
                .map(decision -> new Vote(
                        decision.reviewer().person(),
                        decision.outcome(),
                        signOff(decision).isPresent(),
                        decision.carried().map(Carried::signOff).isPresent(),
                        ruling(decision).orElse(null)))
                .toList();
    }
}
