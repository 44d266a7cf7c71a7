package health.newsroom.review.claim;

/** What kind of work a source is, from what can show a cause to what can only hint at one. */
public enum StudyType {
    SYSTEMATIC_REVIEW("a systematic review", true),
    META_ANALYSIS("a meta-analysis", true),
    RANDOMISED_CONTROLLED_TRIAL("a randomised controlled trial", true),
    GUIDELINE("a guideline", true),
    COHORT_STUDY("a cohort study", true),
    CASE_CONTROL_STUDY("a case-control study", true),
    /** Looks once: what came first, and whether by chance, it cannot tell. */
    CROSS_SECTIONAL_STUDY("a cross-sectional study", false),
    CASE_SERIES("a case series", false),
    CASE_REPORT("a case report", false),
    NARRATIVE_REVIEW("a narrative review", false),
    EXPERT_OPINION("an expert's opinion", false),
    ANIMAL_STUDY("an animal study", false),
    IN_VITRO_STUDY("an in-vitro study", false),
    REFERENCE_WORK("a reference work", true),
    OTHER("another kind of work", false);

    private final String words;
    private final boolean canShowCause;

    StudyType(String words, boolean canShowCause) {
        this.words = words;
        this.canShowCause = canShowCause;
    }

    public String words() {
        return words;
    }

    /** Whether work of this kind can carry a sentence that says that one thing causes another. */
    public boolean canShowCause() {
        return canShowCause;
    }
}
