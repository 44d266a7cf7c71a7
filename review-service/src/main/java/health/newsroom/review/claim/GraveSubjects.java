package health.newsroom.review.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Subjects on which a wrong sentence can kill or cripple: two physicians look at it. */
final class GraveSubjects {

    private record Subject(String name, Signs signs) {}

    private static final Pattern AMOUNT =
            Pattern.compile("\\d\\s?(?:mg|mcg|µg|μg|g|ml|iu|units?)\\b", Pattern.CASE_INSENSITIVE);

    private static final List<Subject> ALL = List.of(
            subject(
                    "stroke",
                    "stroke, strokes, mini stroke, vertebral arter*, carotid*, dissection, torn arter*, tear* * arter*, tore an arter*,"
                            + " brain bleed*, brain haemorrhag*, brain hemorrhag*, aneurysm*, slurred, slurring, face droop*, drooping face,"
                            + " sudden weakness, one side of the body, weakness on one side, arter* tear*, arter* tore, an arter*, arteries"),
            subject(
                    "the heart",
                    "heart attack*, cardiac arrest, myocardial, heart failure, chest pain*, pain* in the chest, pain* in your chest,"
                            + " tight chest, chest tightness, angina, arrhythmia*, atrial fibrillation, defibrillat*, middle of the chest"),
            subject(
                    "cancer",
                    "cancer*, carcino*, tumour*, tumor*, leukaemia, leukemia, lymphoma*, melanoma*, myeloma*, sarcoma*, chemotherap*,"
                            + " radiotherap*, malignan*, metasta*, oncolog*, mammogra*, biops*, relapse*, screened, screening, growths, prostate"),
            subject(
                    "suicide or self-harm",
                    "suicid*, self harm*, kill yourself, kill themselves, killing themselves, end* your life, end* their li*, take their own li*"),
            subject(
                    "pregnancy or breastfeeding",
                    "pregnan*, breastfeed*, breastfed, breast feed*, breast milk, foetus, foetal, fetus, fetal, unborn, miscarr*,"
                            + " trimester*, embryo*, placenta*, stillb*, in labour, antenatal, prenatal, conceive, conception, midwi*, expecting,"
                            + " eclampsia, birth defect*"),
            subject(
                    "children",
                    "child, children, child's, children's, childhood, infant*, baby, babies, baby's, newborn*, toddler*, paediatr*,"
                            + " pediatr*, schoolchild*, under sixteen, under twelve, under 12, under 16, young people, teenager* who take"),
            subject(
                    "dosing",
                    "dose, doses, dosing, dosage*, overdos*, mg, mcg, milligram*, microgram*, millilitre*, milliliter*, tablets a day,"
                            + " times a day, times daily, every few hours, every four hours, every six hours, maximum daily"),
            subject(
                    "stopping or replacing treatment",
                    "stop taking, stopping treatment, stop treatment, stop your, stopped taking, stopping your, come off, coming off,"
                            + " stop suddenly, stop the *, stop overnight, put your inhaler, throw away your, give up your *, do without your,"
                            + " skip* medication, skip* your, skip* a dose, skip* doses, without medication, instead of medication,"
                            + " replace* medication, replace* treatment, replace* your, in place of your, aside because, withdrawal*,"
                            + " inhalers unnecessary, make * unnecessary"),
            subject(
                    "interactions of medicines",
                    "interact with, interacts with, drug interaction*, contraindicat*, blood thinner*, anticoagula*, warfarin, grapefruit,"
                            + " st john's wort, with alcohol, mixed with alcohol, together with other medic*"),
            subject(
                    "a medicine that allows no mistakes",
                    "insulin, opioid*, opiate*, morphine, codeine, fentanyl, tramadol, methotrexate, lithium, digoxin, sedative*,"
                            + " sleeping pill*, sleeping tablet*, benzodiazepin*, *azepam, antidepressant*, antipsychotic*, adrenaline,"
                            + " epinephrine, dialysis, transplant*, anaesthe*, anesthe*"),
            subject(
                    "an emergency",
                    "emergency, emergencies, ambulance, unconscious*, paralys*, paralyz*, sepsis, septic, anaphyla*, meningitis, seizure*,"
                            + " fits, convuls*, coma, choking, suffocat*, drown*, poison*, collapse, collapsed, collapses, first aid, blood clot*,"
                            + " clot, clots, thrombos*, embolism, cauda equina, loss of bladder, saddle, unable to urinate, cannot urinate,"
                            + " struggl* to breathe, cannot breathe, trouble breathing, breathing stops, want of air, short of breath,"
                            + " breathlessness, swelling of the tongue, blood in the stool*, blood in * stool*, blood in the urine, coughing up blood,"
                            + " vomiting blood, worst headache, severe headache*, stiff neck with fever, curtain, sudden loss of, go blind, blindness,"
                            + " burn with, the burn, wound, bleeds all, bleed heavily, help at once, need help, needs help, call for help, get help, urgent*, same day, without delay, medical attention, to hospital, red flag*,"
                            + " warning sign*, when to call, when to seek, when to see a doctor, hypo, hypoglyc*, resuscitat*, bystander, dial *"),
            subject(
                    "death",
                    "death*, deadly, die, dies, died, dying, dead, fatal*, life threatening, lethal, mortality, alive, survive*, surviv*,"
                            + " kill, kills, killed"));

    private GraveSubjects() {}

    /** Which subject the text touches and by which words, as "it speaks of stroke (“carotid”)". */
    static Optional<String> in(String text) {
        Words words = Words.of(text);
        return ALL.stream()
                .flatMap(subject -> subject.signs().in(words).stream()
                        .map(sign -> "it speaks of " + subject.name() + " (“" + sign + "”)"))
                .findFirst()
                .or(() -> AMOUNT.matcher(text)
                        .results()
                        .findFirst()
                        .map(amount -> "it gives an amount (“" + amount.group() + "”)"));
    }

    private static Subject subject(String name, String signs) {
        return new Subject(name, Signs.of(signs));
    }
}
