package health.newsroom.review.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a text that names symptoms which need help also says when to seek it. */
final class SeekCare {

    private static final int EXAMPLES = 3;

    /** Symptoms for which guidelines send people to a doctor the same day. */
    private static final Signs RED_FLAGS = Signs.of(
            "chest pain*, pain in the chest, pain in your chest, pressure in the chest, sudden weakness, weakness on one side, weakness in one arm, slurred,"
                    + " slurring, drooping, facial droop, worst headache, sudden severe headache, sudden headache, thunderclap, double vision, sudden loss of"
                    + " vision, loss of vision, loss of sight, lose their sight, fainting, unconscious*, convuls*, seizure*, confusion, stiff neck"
                    + " and fever, breathless*, short of breath, shortness of breath, trouble breathing, difficulty breathing, swelling of the tongue,"
                    + " swollen tongue, coughing up blood, vomiting blood, blood in the stool, blood in your stool, blood in the urine, black stool*, loss of"
                    + " bladder, bladder control, bowel control, saddle, numbness around, numbness in both, sudden numbness, numb on one side, unexplained weight"
                    + " loss, suicidal, thoughts of suicide, reduced fetal, fewer movements, dehydrat*, stroke, heart attack, anaphyla*, meningitis, sepsis,"
                    + " loss of balance, trouble walking, unsteady, sudden dizziness");

    private static final Signs CARE = Signs.of(
            "see a doctor, see your doctor, see a gp, see your gp, see a physician, see your physician, see a specialist, call a doctor, call your doctor,"
                    + " talk to your doctor, consult a doctor, consult your doctor, consult a physician, ask your doctor, go to a doctor, seek medical, seek"
                    + " help, seek immediate, seek emergency, seek urgent, seek care, seek professional, get medical, get help, medical attention, medical help, ambulance,"
                    + " emergency department, emergency room, emergency number, emergency services, emergency care, a and e, go to hospital, to the hospital, go to"
                    + " the nearest, 999, 112, 911, 111, helpline, crisis line, urgent care, be examined, be seen by a, be checked by a, be assessed by, need urgent,"
                    + " needs urgent, need help at once, needs help at once, call for help, ring for help, straight to hospital");

    private SeekCare() {}

    static Optional<Flag> missingIn(List<String> sentences) {
        List<String> symptoms = sentences.stream()
                .flatMap(sentence -> RED_FLAGS.all(Words.of(sentence)))
                .distinct()
                .limit(EXAMPLES)
                .toList();
        boolean says = sentences.stream().anyMatch(sentence -> CARE.in(sentence).isPresent());
        return symptoms.isEmpty() || says
                ? Optional.empty()
                : Optional.of(new Flag(
                        FlagCode.NO_WHEN_TO_SEEK_CARE,
                        symptoms.stream().collect(Collectors.joining("”, “", "“", "”"))
                                + " can need help at once, and no sentence says when to seek it."));
    }
}
