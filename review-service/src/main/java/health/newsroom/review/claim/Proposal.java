package health.newsroom.review.claim;

/** What the rules propose for a sentence, with the reason in words a writer understands. People decide. */
public sealed interface Proposal {

    String reason();

    /** The sentence says something medical. */
    record MedicalClaim(ClaimKind kind, Risk risk, String reason) implements Proposal {}

    /** The sentence says nothing medical; a named person has still to say so. */
    record NonMedical(String reason) implements Proposal {}
}
