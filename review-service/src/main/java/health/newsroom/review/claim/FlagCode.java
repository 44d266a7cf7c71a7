package health.newsroom.review.claim;

/** What a writer and a reviewer should look at, and what to do about it. A flag asks; it refuses nothing. */
public enum FlagCode {
    /** "Always", "never", "cures", "100 % safe". */
    ABSOLUTE_LANGUAGE(
            "Say how often, for whom and how surely: hardly anything in medicine holds always or for everybody."),
    /** The sentence asserts what its evidence can at best suggest. */
    STRONGER_THAN_EVIDENCE(
            "Say no more than the evidence carries (“may”, “is linked to”), or rest the claim on stronger evidence."),
    /** A number, and no source a reader could look up right behind it. */
    STATISTIC_WITHOUT_SOURCE("Cite the source that gives the number, right behind the sentence."),
    /** "Experts say", "various media". */
    NO_SOURCE_NAMED("Name and cite who says so: what nobody can look up supports no claim."),
    /** Of the whole text: a symptom that needs help is named, and nothing says when to seek it. */
    NO_WHEN_TO_SEEK_CARE("Add a sentence that tells readers when to see a doctor, and when to call an ambulance.");

    private final String whatToDo;

    FlagCode(String whatToDo) {
        this.whatToDo = whatToDo;
    }

    public String whatToDo() {
        return whatToDo;
    }
}
