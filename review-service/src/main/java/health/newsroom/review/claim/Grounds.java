package health.newsroom.review.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the claims of a round rest on at one moment: their sources, each with what was last found in it. */
public final class Grounds {

    private final Map<UUID, Claim> claims;
    private final List<Source> sources;
    private final Map<UUID, List<Appraisal>> appraisals;
    private final Map<List<Ground>, String> hashes = new HashMap<>();

    /**
     * @param sources of the revision
     * @param appraisals of the claims, in the order in which they were made
     */
    public Grounds(List<Claim> claims, List<Source> sources, List<Appraisal> appraisals) {
        this.claims = claims.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        this.sources = List.copyOf(sources);
        this.appraisals = appraisals.stream().collect(Collectors.groupingBy(Appraisal::claim));
    }

    /** In the order of the revision. */
    public List<Ground> of(Claim claim) {
        Map<String, Appraisal> last = new HashMap<>();
        appraisals.getOrDefault(claim.id(), List.of()).forEach(appraisal -> last.put(appraisal.source(), appraisal));
        return sources.stream()
                .filter(source -> claim.sources().contains(source.key()))
                .map(source -> new Ground(source, last.get(source.key())))
                .toList();
    }

    /** Most claims of a text rest on the same sources, so most hashes are made once. */
    public String hash(Claim claim) {
        return hashes.computeIfAbsent(of(claim), EvidenceHash::of);
    }

    /**
     * Whether a decision of the claim was taken on other evidence than it rests on now. One that bound no hash is of the days
     * before appraisals.
     */
    public boolean differ(UUID claim, Optional<String> bound) {
        Claim live = claims.get(claim);
        return live != null
                && bound.map(hash -> !hash.equals(hash(live))).orElseGet(() -> appraisals.containsKey(claim));
    }
}
