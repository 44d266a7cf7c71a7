package health.newsroom.review.carryover;

import health.newsroom.review.wording.Language;
import health.newsroom.review.wording.Lexicon;
import health.newsroom.review.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a sentence can be understood without the one before it. */
final class Dependence {

    /** How much of the sentence before a sentence leans on. */
    enum Kind {
        NONE,
        /** On a thing named there: "It helps.", "The tablets work fast." */
        THING,
        /** On all that is said there: "This helps.", "Otherwise see a doctor." */
        STATEMENT
    }

    private static final Pattern STATEMENT = Pattern.compile(
            "^(?:and |but |so |however |also |although |if |when |because |unless )?(?:this|that|these|those|such|otherwise|instead|therefore"
                    + "|thus|hence|consequently|then|if so|if not|in this|in that|in these|in such|for this|for these|because of (?:this|these|that)"
                    + "|doing so|the same|the former|the latter|as a result|that's|after that|after this|before this|similarly|likewise)\\b");

    private static final Pattern THING = Pattern.compile(
            "^(?:and |but |so |however |also |although |if |when |because |while |once |unless )?(?:it|its|they|they'll|they've|them|their|he|she|his"
                    + "|her|both|neither|either|others|another|some|many|most|few|several|each|one) \\b");

    /** Of these only followed by a verb or "of them" are they about something named before: "Some are not suitable." */
    private static final Pattern QUANTITY = Pattern.compile(
            "^(?:but |however )?(?:others|another|some|many|most|few|several|each|one) (?!(?:are|is|can|may|will|have|has|do|should|of them|of these|also)\\b)");

    /** "It is important to …" speaks of nothing before it. */
    private static final Pattern EMPTY_IT = Pattern.compile(
            "^(?:and |but |so |however |also |although |if |when |because )?(?:it|its) (?:is |may be |can be |might be |was |will be |'s )?(?:\\w+ly |not |also |always |often |very |more )*"
                    + "(?:important|best|common|possible|likely|unlikely|good|safe|safer|normal|essential|easy|hard|difficult|okay|ok|clear|known|thought"
                    + "|estimated|recommended|vital|rare|unusual|worth|better|helpful|useful|necessary|advisable|sensible|impossible|true|usual)"
                    + "(?: \\w+){0,4} (?:to|that|for|if|when|not)\\b"
                    + "|^it (?:can |may |usually |often |might |could )*takes? .* (?:to|for|before)\\b");

    private static final Pattern THE_THING = Pattern.compile(
            "^(?:the|this|these|such) (?:condition|disease|illness|drug|drugs|medicine|medicines|medication|treatment|treatments|tablet|tablets|pill|pills"
                    + "|injection|injections|vaccine|vaccines|jab|procedure|operation|surgery|test|tests|risk|risks|effect|effects|side effects|symptom"
                    + "|symptoms|virus|infection|rash|pain|problem|problems|dose|doses|supplement|supplements|device|implant|cream|spray|inhaler|patch)\\b");

    /** Anywhere in a sentence: "You pay for this treatment yourself." */
    private static final Pattern THIS_THING = Pattern.compile(
            "\\b(?:this|these|such) (?!(?:is|are|can|may|will|was|were|has|have|week|month|year|time|way|page|article)\\b)\\w{3,}");

    private static final Map<Language, Pattern> ABROAD = Map.of(
            Language.GERMAN,
                    Pattern.compile(
                            "^(?:aber |und |doch |wenn )?(?:er|sie|es|ihre?|sein\\w*|dies\\w*|das|dabei|dadurch|damit|dann|beide|solche\\w*|sonst|andernfalls|deshalb|daher|einige|andere)\\b",
                            Pattern.UNICODE_CHARACTER_CLASS),
            Language.FRENCH,
                    Pattern.compile(
                            "^(?:mais |et |si )?(?:il|elle|ils|elles|ce|cela|ceci|ça|c'est|cette|ces|celui|celle|ceux|celles|leur|leurs|sinon|ainsi|certains|certaines|d'autres)\\b",
                            Pattern.UNICODE_CHARACTER_CLASS),
            Language.SPANISH,
                    Pattern.compile(
                            "^(?:pero |y |si )?(?:él|ella|ello|ellos|ellas|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|su|sus|ambos|algunos|otros|entonces|así|también)\\b",
                            Pattern.UNICODE_CHARACTER_CLASS));

    private static final Set<String> PRONOUNS =
            Set.of("it", "they", "them", "its", "their", "these", "those", "he", "she");

    private final Lexicon lexicon;
    private final Language language;

    Dependence(Lexicon lexicon, Language language) {
        this.lexicon = lexicon;
        this.language = language;
    }

    Kind of(Wording sentence) {
        String text = String.join(" ", sentence.words());
        if (language != Language.ENGLISH) {
            Pattern pronouns = ABROAD.get(language);
            return pronouns == null || pronouns.matcher(text).find() ? Kind.STATEMENT : Kind.NONE;
        }
        if (STATEMENT.matcher(text).find()) {
            return Kind.STATEMENT;
        }
        boolean opening = THING.matcher(text + " ").find()
                && !QUANTITY.matcher(text + " ").find();
        if (opening && !EMPTY_IT.matcher(text).find()) {
            return Kind.THING;
        }
        return THE_THING.matcher(text).find()
                        || THIS_THING.matcher(text).find()
                        || hasPronounBeforeNoun(sentence.words())
                ? Kind.THING
                : Kind.NONE;
    }

    /** "Do not take it with food.": nothing in the sentence that "it" could stand for. */
    private boolean hasPronounBeforeNoun(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (PRONOUNS.contains(word)) {
                return i > 0
                        && !EMPTY_IT.matcher(String.join(" ", words.subList(i, words.size())))
                                .find();
            }
            if (word.length() > 2 && !SmallTalk.contains(word) && lexicon.mayBeNoun(word)) {
                return false;
            }
        }
        return false;
    }

    /** Words that a dictionary calls nouns too, but that nobody refers back to. */
    private static final class SmallTalk {
        private static final Set<String> WORDS = Set.of(
                "not", "you", "can", "may", "will", "must", "should", "take", "use", "stop", "start", "try", "keep",
                "give", "put", "make", "get", "need", "never", "always", "only", "and", "but", "for", "with", "the",
                "have", "has", "are", "was", "does", "did", "don't", "avoid", "store", "apply", "leave", "hold", "wash",
                "swallow", "when", "while", "like", "all", "about", "most", "people", "one");

        static boolean contains(String word) {
            return WORDS.contains(word);
        }
    }
}
