package health.newsroom.review.claim;

import health.newsroom.review.claim.Proposal.MedicalClaim;
import java.util.List;
import java.util.Optional;

/** What a sentence does, told by how it is put. In the order of the list, the first that fits names the kind. */
final class Forms {

    /** {@code does} continues "The sentence …". */
    private record Form(ClaimKind kind, Risk risk, String does, Signs signs) {

        Optional<MedicalClaim> in(Words words) {
            return signs.in(words).map(sign -> claim(kind, risk, does, sign));
        }
    }

    private static final List<Form> BY_WORDS = List.of(
            form(
                    ClaimKind.RISK,
                    Risk.MODERATE,
                    "says that something may do harm or is safe",
                    "risk, risks, risky, riskier, risking, danger*, hazard*, harm, harms, harmed, harmful, harmless, damag*, injur*,"
                            + " worse, worsen*, weaken*, unstable, complication*, side effect*, adverse, threat*, toxic*, concern*, problem*,"
                            + " warn*, caution*, safe, safely, safer, safest, safety, unsafe, more likely, less likely, likelier, overdose*,"
                            + " addict*, dependen*, leave* * raw, wear* * down, flare up, bleach*, tear, tears, tore, torn, kill*, fatal, deadly,"
                            + " poison*, too much, too many, raises the level, raises the number, wears the, leave* traces, no more * than, gallstone*, impotent, likelihood, vulnerab*, unharmed,"
                            + " emergency, warning sign*, susceptib*, prone to, strain on, interfere*, interact*"),
            form(
                    ClaimKind.CAUSAL,
                    Risk.MODERATE,
                    "says that one thing brings about another",
                    "cause*, causing, caused by, lead to, leads to, led to, leading to, result in, results in, resulted in, resulting in,"
                            + " as a result, trigger*, due to, because, contribut*, responsible, speed up, speeds up, bring* on, brought on,"
                            + " link* to, linked with, associated with, association between, increase*, decrease*, raises, raise, raised, comes"
                            + " from, come from, stem* from, set* off, make* people ill, provok*, affect*, alter*, alters, push*"
                            + " up, drive* up, turn* into, turns sugar, spread*, transmit*, catch, caught, infect*, aggravat*, disrupt*, feeds,"
                            + " makes you, make you, makes people, makes us, makes it, otherwise, impair*, break* up, carries, expos*"),
            form(
                    ClaimKind.TREATMENT,
                    Risk.MODERATE,
                    "says that something helps or is done about an illness",
                    "treat*, therap*, physiotherap*, cure, cures, cured, curing, heal, heals, healed, healing, relie*, reduc*, prevent*,"
                            + " protect*, ease, eases, eased, easing, improv*, help, helps, helped, helping, helpful, manag*, soothe*, strengthen*,"
                            + " restor*, reviv*, revers*, lower, lowers, lowered, lowering, bring* * down, brought * down, calm, calms, slow, slows,"
                            + " slow down, settle*, steady, steadies, shorten*, soften*, medication*, medicine*, medicinal, drug, drugs, tablet*,"
                            + " pill, pills, capsule*, syrup*, ointment*, cream, creams, drops, spray*, patch, patches, inhaler*, injection*, inject*,"
                            + " jab*, shot, shots, painkiller*, analges*, surgery, surgeries, operation*, operate*, vaccin*, immunis*, immuniz*,"
                            + " booster*, antibiotic*, antiviral*, steroid*, supplement*, probiotic*, remed*, exercise*, manipulation*, detox*,"
                            + " destroys, eases, cut the number, makes little difference, does as much, do as much, acupunct*, homeopath*, massage*, get* better, got better, recover*, remission, works, work best, work well, effective*,"
                            + " benefi*, boost*, repair*, rebuild*, renew*, clears up, clear up, spares, saves, save lives, halv*, double the odds,"
                            + " keep* bones, load off, take* care of, replac*, transplant*, fights, fight off, good for, prescri*"),
            form(
                    ClaimKind.SYMPTOM,
                    Risk.LOW,
                    "says what is felt or seen, and what it may mean",
                    "symptom*, sign of, signs of, early sign*, pain, pains, painful*, painless, ache*, aching, headache*, dizz*, numb, numbness, numbing, tingl*,"
                            + " stiff, stiffness, hurt*, irritat*, tight, tightness, tightens, sore*, swell*, swollen, inflam*, spasm*, strain*, sensation*, feel, feels, feeling,"
                            + " felt, nausea*, vomit*, fever*, feverish, temperature, tired*, fatigue*, exhaust*, weakness, discomfort,"
                            + " relax*, blurr*, vision, diagnos*, point to, points to, suggests, speaks for, itch*, rash*, cough*, sneez*,"
                            + " wheez*, runny, cramp*, bloat*, diarrh*, constipat*, bleed*, bruis*, lump*, thirst*, palpitation*, sweat*, shiver*,"
                            + " chill, chills, drows*, faint*, confus*, forget*, mood, hurts, seized up, limp*, drench*, typical of, is normal, harmless,"
                            + " breathless*, swallow*, hot flush*, flush*, losing weight, weight loss, notic*, urinat*, urine"),
            form(
                    ClaimKind.MECHANISM,
                    Risk.LOW,
                    "says how something works in the body",
                    "releas*, collaps*, stretch*, presses, pressing, pressed, supply, supplies, interrupt*, produce*, absorb*, block*, works by, happens inside,"
                            + " process*, wear, balanc*, loose*, function*, filter*, pumps, pump, circulat*, digest*, metabol*, burn*, signal*,"
                            + " stimulat*, secret*, hardens, stiffens, swells, thicken*, narrow*, widen*, build* up, break* down, reaches the"));

    private static final MedicalClaim ATTRIBUTED = new MedicalClaim(
            ClaimKind.ATTRIBUTION,
            Risk.LOW,
            "The sentence reports what somebody said: whether they said it and whether it is right are two questions.");

    private Forms() {}

    static Optional<MedicalClaim> in(String sentence) {
        if (Speech.isReported(sentence)) {
            return Optional.of(ATTRIBUTED);
        }
        Words words = Words.of(sentence);
        return Figures.in(sentence)
                .map(figure -> claim(ClaimKind.STATISTIC, Risk.MODERATE, "gives a number or a share", figure))
                .or(() -> Instructions.in(words)
                        .map(sign ->
                                claim(ClaimKind.ADVICE, Risk.MODERATE, "tells a reader what to do or leave", sign)))
                .or(() -> BY_WORDS.stream()
                        .flatMap(form -> form.in(words).stream())
                        .findFirst());
    }

    private static MedicalClaim claim(ClaimKind kind, Risk risk, String does, String sign) {
        return new MedicalClaim(kind, risk, "The sentence " + does + " (“" + sign + "”).");
    }

    private static Form form(ClaimKind kind, Risk risk, String does, String signs) {
        return new Form(kind, risk, does, Signs.of(signs));
    }
}
