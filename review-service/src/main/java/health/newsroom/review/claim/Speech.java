package health.newsroom.review.claim;

import java.util.regex.Pattern;

/** Whether a sentence hands on the words of a named person or body. "Experts say" names nobody and is not meant. */
final class Speech {

    private static final String SAY =
            "(?:sa(?:ys?|id)|tells?|told|explain(?:s|ed)?|warn(?:s|ed)|add(?:s|ed)|remember(?:s|ed)?|recall(?:s|ed)?"
                    + "|argue[sd]?|believe[sd]?|thinks|thought|stress(?:es|ed)|point(?:s|ed) out|note[sd]|insist(?:s|ed)?|advise[sd]?"
                    + "|recommend(?:s|ed)|admit(?:s|ted)?|state[sd]|write[s]|wrote|ask(?:s|ed)|report(?:s|ed)|confirm(?:s|ed)|predict(?:s|ed)?"
                    + "|claim(?:s|ed)|puts it)";

    private static final String NAME = "(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\\.? )?\\p{Lu}[\\p{L}'’-]+";

    private static final Pattern NAMED = Pattern.compile(
            // Dr Okafor said …; The Society says that …; but not "I said", which is the writer's own
            "(?:^|[ (“\"])(?!I |It |This |That |Experts |Studies |Research |Scientists |Doctors |Researchers |Many |Some |What )"
                    + NAME
                    + "(?:,[^,]{1,60},)?(?: (?!are |is |was |were |been |be )[\\p{L}'’-]+){0,2}? (?!are |is |was |were )"
                    + SAY + "\\b(?! no\\b)"
                    // …, says the neurologist Ines; said her dentist
                    + "|[”\"],? (?:s?he |they |the [\\p{L} -]{3,40} )?" + SAY + "\\b"
                    + "|[,”\"] " + SAY + " (?:the |her |his |their |one |an? )?" + NAME
                    + "|\\b(?:her|his|my|their|the|a|our) (?:own )?(?:doctor|dentist|physician|gp|surgeon|physiotherapist|pharmacist|nurse|midwife"
                    + "|neurologist|cardiologist|consultant|specialist|therapist|society|agency|institute|organi[sz]ation|ministry|clinic|expert|mother)s? "
                    + SAY + "\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ACCORDING = Pattern.compile(
            "\\baccording to (?:the |a |an |his |her )?(?:[\\p{Ll}-]+ ){0,3}?" + NAME
                    + "|\\baccording to (?:his|her|their|my|our|the) \\p{L}+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED = Pattern.compile("^[“\"„«][^”\"»]{12,}");

    private Speech() {}

    static boolean isReported(String sentence) {
        return (NAMED.matcher(sentence).find()
                        || accordingToSomebody(sentence)
                        || QUOTED.matcher(sentence).find())
                && NamelessSources.in(sentence).isEmpty();
    }

    private static boolean accordingToSomebody(String sentence) {
        return ACCORDING.matcher(sentence).find();
    }
}
