package health.newsroom.review.claim;

import java.util.List;

/**
 * The words that the proposal goes by. This is the place of a better reading of sentences: whatever replaces it has to give, for
 * a sentence, its high-risk topic, its kind, and whether it is about health at all.
 */
final class Vocabulary {

    /** A subject on which a wrong sentence can kill or cripple: two physicians look at it. */
    record Topic(String name, Signs signs) {}

    /** What a sentence does, told by how it is put. {@code does} continues "The sentence …". */
    record Form(ClaimKind kind, Risk risk, String does, Signs signs) {}

    static final List<Topic> HIGH_RISK = List.of(
            topic("stroke", "stroke, strokes, vertebral arter*, carotid*, dissection, brain bleed*, aneurysm*"),
            topic("heart attack", "heart attack*, cardiac arrest, myocardial, heart failure, chest pain"),
            topic(
                    "cancer",
                    "cancer*, tumour*, tumor*, leukaemia, leukemia, lymphoma, melanoma, chemotherapy, malignan*"),
            topic("suicide or self-harm", "suicid*, self harm*, self-harm*, kill yourself"),
            topic(
                    "pregnancy or breastfeeding",
                    "pregnan*, breastfeed*, breast feed*, foetus, fetus, unborn, miscarriage*, trimester*"),
            topic(
                    "children",
                    "child, children, child's, children's, infant*, baby, babies, newborn*, toddler*, paediatric*, pediatric*"),
            topic(
                    "dosing",
                    "dose, doses, dosing, dosage*, overdos*, mg, mcg, milligram*, microgram*, millilitre*, milliliter*, tablets,"
                            + " tablets a day, times a day, times daily, every few hours"),
            topic(
                    "stopping or replacing treatment",
                    "stop taking, stopping treatment, stop treatment, stop your, stopped taking, stopping your, come off, skip*"
                            + " medication, without medication, instead of medication, replace* medication, replace* treatment,"
                            + " replace* your, in place of"),
            topic(
                    "interactions of medicines",
                    "interact with, interacts with, drug interaction*, contraindicat*, blood thinner*, warfarin"),
            topic(
                    "an emergency",
                    "emergency, ambulance, unconscious*, paralys*, paralyz*, sepsis, anaphyla*, meningitis, seizure*, overdose,"
                            + " blood clot*, thrombosis, embolism, cauda equina, loss of bladder"),
            topic("death", "death*, deadly, die, dies, died, dying, fatal*, life threatening, lethal"));

    /** In this order: the first that fits names the kind. */
    static final List<Form> FORMS = List.of(
            form(
                    ClaimKind.STATISTIC,
                    Risk.MODERATE,
                    "gives a number or a share",
                    "percent, per cent, out of every, one in, in every, twice as, three times, times as likely, times more,"
                            + " on average, prevalence, incidence, majority of, study found, studies show*, research show*"),
            form(
                    ClaimKind.ADVICE,
                    Risk.MODERATE,
                    "tells a reader what to do or leave",
                    "should, shouldn't, you must, must not, need to, need careful, avoid*, advise*, advice, recommend*, suggest*,"
                            + " caution against, caution patients, warn against, warns against, do not, don't, consult*, see a, see your,"
                            + " seek*, try to, make sure, talk to, ask your, speak to, instead of, ruling out, rule out, safer"),
            form(
                    ClaimKind.RISK,
                    Risk.MODERATE,
                    "says that something may do harm or is safe",
                    "risk, risks, risky, danger*, harm, harms, harmful, harmless, damag*, injur*, worsen*, weaken*, unstable,"
                            + " complication*, side effect*, adverse, threat*, toxic*, concern*, problem*, warn*, caution*, safe,"
                            + " safely, safety, unsafe"),
            form(
                    ClaimKind.CAUSAL,
                    Risk.MODERATE,
                    "says that one thing brings about another",
                    "cause*, causing, lead to, leads to, led to, leading to, result in, results in, resulting in, as a result,"
                            + " trigger*, due to, because, contribut*, responsible, speed up, speeds up, bring* on, link* to,"
                            + " linked with, associated with, increase*, decrease*, raises, lowers, comes from"),
            form(
                    ClaimKind.TREATMENT,
                    Risk.MODERATE,
                    "says that something helps or is done about an illness",
                    "treat*, therap*, physiotherap*, cure*, heal, heals, healing, relie*, reduc*, prevent*, protect* against, ease, eases,"
                            + " easing, improv*, help*, manag*, soothe*, strengthen*, restor*, medicat*, medicine*, drug, drugs,"
                            + " painkiller*, surgery, vaccin*, antibiotic*, supplement*, remed*, exercise*, manipulation*"),
            form(
                    ClaimKind.SYMPTOM,
                    Risk.LOW,
                    "says what is felt or seen, and what it may mean",
                    "symptom*, sign of, signs of, pain*, ache*, headache*, dizz*, numb*, tingl*, stiff*, tight*, sore*, swell*,"
                            + " inflam*, irritat*, spasm*, strain*, sensation*, feel, feels, feeling, felt, warm*, nausea, fever*, tired*,"
                            + " fatigue*, weakness, discomfort, comfort*, relax*, calm*, vision, diagnos*, point to, points to"),
            form(
                    ClaimKind.MECHANISM,
                    Risk.LOW,
                    "says how something works in the body",
                    "releas*, collaps*, stretch*, press*, supply, supplies, protect*, interrupt*, produce*, absorb*, block*, works by,"
                            + " happens inside, process*, wear, balanc*, loose*, function*"),
            form(
                    ClaimKind.ATTRIBUTION,
                    Risk.LOW,
                    "reports what somebody said or found",
                    "according to, said, says, explain*, told, point out, points out, stress*, believe*, report*, found that, argue*,"
                            + " experts"));

    /** Words of health and the body. A sentence without any of them and without a form above is proposed as non-medical. */
    static final Signs MEDICAL = Signs.of(
            "health*, medic*, clinic*, doctor*, physician*, patient*, nurse*, hospital*, pharmac*, surgeon*, specialist*, disease*,"
                    + " illness*, ill, sick*, disorder*, condition*, syndrome*, infect*, virus*, viral, bacteri*, immun*, allerg*,"
                    + " diabet*, asthma*, arthrit*, hypertens*, depress*, anxi*, dementia, migraine*, insomnia, obes*, body, bodies,"
                    + " bodily, head, brain*, neck*, back, spine, spinal, disc, discs, disk*, vertebra*, joint*, bone*, muscle*,"
                    + " muscular, ligament*, tendon*, nerve*, nervous, blood, arter*, vein*, vessel*, heart*, lung*, liver, kidney*,"
                    + " stomach, gut, bowel*, skin, eye*, ear*, shoulder*, arm, arms, hand*, leg*, knee*, hip*, foot, feet, throat,"
                    + " chest, abdom*, hormon*, insulin, glucose, cholesterol, vitamin*, protein*, diet*, nutri*, calori*, sleep*,"
                    + " breath*, posture*, workout*, weight, smok*, alcohol, tissue*, cell, cells, gene, genes, genetic*, chronic,"
                    + " acute, surgical, cartilage, trapezius, cracking, pop, popping, crack, chiropract*, osteopath*, stress, trauma,"
                    + " accident*, injury, care, wellbeing, well-being, *itis, *osis, *statin, *cillin, *mycin, *floxacin, *prazole,"
                    + " *sartan, *olol, *profen, *triptan, paracetamol, aspirin, acetaminophen, opioid*, caffeine");

    /** With one of these a sentence speaks of the one before it. */
    static final Signs SPEAKS_OF_BEFORE = Signs.of(
            "it, its, it's, this, that, these, those, they, them, their, such, both, neither, either, he, she, the same");

    /** With one of these the writer speaks of themselves. */
    static final Signs FIRST_PERSON = Signs.of("i, i'm, i've, my, me, myself");

    private Vocabulary() {}

    private static Topic topic(String name, String signs) {
        return new Topic(name, Signs.of(signs));
    }

    private static Form form(ClaimKind kind, Risk risk, String does, String signs) {
        return new Form(kind, risk, does, Signs.of(signs));
    }
}
