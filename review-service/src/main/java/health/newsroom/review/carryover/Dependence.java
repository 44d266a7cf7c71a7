package health.newsroom.review.carryover;

import health.newsroom.review.wording.Language;
import health.newsroom.review.wording.Lexicon;
import health.newsroom.review.wording.Wording;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether a sentence can be understood without the one before it. */
final class Dependence {

    /** How much of the sentence before a sentence leans on. */
    enum Kind {
        NONE,
        /** On a thing named there: "It helps.", "The tablets work fast." */
        THING,
        /** On what it is an instruction for: "Eat sugar at once." */
        SITUATION,
        /** On all that is said there: "This helps.", "Otherwise see a doctor." */
        STATEMENT
    }

    private static final WordPattern STATEMENT = new WordPattern(
            "^(?:and |but |so |however |also |although |if |when |because |unless )?(?:this|that|these|those|such|otherwise|instead|therefore"
                    + "|thus|hence|consequently|then|if so|if not|in this|in that|in these|in such|for this|for these|because of (?:this|these|that)"
                    + "|doing so|the same|the former|the latter|as a result|that's|after that|after this|before this|similarly|likewise)\\b"
                    + "|\\b(?:any|all|each|one|two|none) of (?:them|these|those)\\b");

    /** "So can aspirin.", "Tablets do.", "Lotions do not work either.": the rest of it is in the sentence before. */
    private static final WordPattern ELLIPSIS = new WordPattern(
            "^(?:even|still) (?!if\\b|though\\b|when\\b)|^(?:so|nor|neither) (?:can|do|does|did|is|are|was|were|has|have|had|will|would|should|may|might|must)\\b|\\b(?:do|does|did) so\\b"
                    + "|\\bthe same (?:time|way|amount|dose|day|is true|goes|reason|length)\\b"
                    + "|(?<!\\b(?:you|they|we|it|he|she|to|what) )(?:do|does|did|can|cannot|can't|don't|doesn't|won't|isn't|aren't|might|should|must|either|too|not)$"
                    + "|\\b(?:try|want|need|have|used|able|going|likely|ought|allowed|advised) to$");

    /** "The others", "the first", "above that": of those, or of that, which the sentence before names. */
    private static final WordPattern OF_SEVERAL = new WordPattern(
            "^(?:if |when |but |for )?(?:all )?(?:the )?others?\\b|\\b(?:any|all) others\\b"
                    + "|^(?:if |when |but )?the (?:first|second|third|last|other|former|latter|rest) (?:one|ones|two|is|are|can|may|does|do|did|has|have|must|should|will|needs?|helps?|works?|fails?|\\d+)\\b"
                    + "|^(?:above|below|over|under|beyond|past|during|at|by) (?:this|that|then)\\b"
                    + "|\\b(?:at|by|during|in|since|until|before|after) (?:this|that) (?:time|case|point|stage|age|period)\\b");

    private static final WordPattern THING = new WordPattern(
            "^(?:and |but |so |however |also |although |if |when |because |while |once |unless )?(?:it|its|they|they'll|they've|them|their|he|she|his"
                    + "|her|both|neither|either|others|another|some|many|most|few|several|each|one) \\b");

    /** Of these only followed by a verb or "of them" are they about something named before: "Some are not suitable." */
    private static final WordPattern QUANTITY = new WordPattern(
            "^(?:but |however )?(?:others|another|some|many|most|few|several|each|one) (?!(?:are|is|can|may|will|have|has|do|should|of them|of these|also)\\b)");

    /** "It is important to …" speaks of nothing before it. */
    private static final WordPattern EMPTY_IT = new WordPattern(
            "^(?:and |but |so |however |also |although |if |when |because )?(?:it|its) (?:is |may be |can be |might be |was |will be |'s )?(?:\\w+ly |not |also |always |often |very |more )*"
                    + "(?:important|best|common|possible|likely|unlikely|good|safe|safer|normal|essential|easy|hard|difficult|okay|ok|clear|known|thought"
                    + "|estimated|recommended|vital|rare|unusual|worth|better|helpful|useful|necessary|advisable|sensible|impossible|true|usual)"
                    + "(?: \\w+){0,4} (?:to|that|for|if|when|not)\\b"
                    + "|^it (?:can |may |usually |often |might |could )*takes? .* (?:to|for|before)\\b");

    private static final WordPattern THE_THING = new WordPattern(
            "^(?:the|this|these|such) (?:(?:usual|normal|recommended|standard|starting|first|full|main|most common) )?(?:maximum|minimum|condition|disease|illness|drug|drugs|medicine|medicines|medication|treatment|treatments|tablet|tablets|pill|pills"
                    + "|injection|injections|vaccine|vaccines|jab|procedure|operation|surgery|test|tests|risk|risks|effect|effects|side effects|symptom"
                    + "|symptoms|virus|infection|rash|pain|problem|problems|dose|doses|supplement|supplements|device|implant|cream|spray|inhaler|patch|feeling|numbness|area|wound|swelling|bleeding|blisters?|lump|cough|fever|headache|attack|amount)\\b");

    private static final WordPattern BY_THEN = new WordPattern(
            "\\b(?:by|until|since|before|after|from) then\\b|\\bthan (?:this|that|these|those)\\b"
                    + "|\\bthis(?= (?:is|can|may|will|was|has|does|should|must|happens|means|helps)\\b|$)|^if yours\\b|\\binstead$|\\bany (?:longer|more|later|earlier)\\b");

    private static final WordPattern OF_TWO =
            new WordPattern("^(?:but |however )?(?:both|neither|either|they|these|those)\\b");

    private static final WordPattern COMPARED = new WordPattern(
            "^(?:taking|using|having|drinking|eating|doing|giving|any|much|even|a|an|the) ?(?:\\w+ ){0,2}(?:more|less|longer|fewer|higher|lower|larger|smaller|extra|double)\\b|\\b(?:more|less) often\\b|\\b(?:higher|lower|larger|smaller|bigger|double|extra|stronger|weaker|longer|shorter|second|different|same)"
                    + " (?:dose|doses|amount|amounts|strength|course|interval|limit|level|levels|number|age|rate|risk|chance|time|period)\\b");

    /** Bare, they are those of what was spoken of: "Symptoms start within two days." */
    private static final WordPattern ITS = new WordPattern(
            "^(?:symptoms|side effects|signs|treatment|recovery|complications|tests|results|attacks|episodes|doses) (?!of\\b)");

    /** "About 95 in 100 survive for 5 years.": of those whom the sentence before speaks of. */
    private static final WordPattern SO_MANY = new WordPattern(
            "^(?:about |around |nearly |almost |up to |over |(?:more|less|fewer) than |at least )?\\d+ (?:in|out of) (?:every )?\\d+ "
                    + "(?!(?:people|adults|women|men|children|babies|patients|girls|boys)\\b)");

    /** Anywhere in a sentence: "You pay for this treatment yourself." */
    private static final WordPattern THIS_THING = new WordPattern(
            "\\b(?:this|these|such) (?!(?:is|are|can|may|will|was|were|has|have|week|month|year|time|way|page|article)\\b)\\w{3,}");

    /** "Oil can damage latex.", "Rest is best.": what could be an instruction is the name of a thing. */
    private static final WordPattern OF_A_THING =
            new WordPattern("^\\w+ (?:can|cannot|may|might|will|must|should|is|are|was|were|has|does)\\b");

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

    private final Lexicon lexicon;
    private final Language language;

    Dependence(Lexicon lexicon, Language language) {
        this.lexicon = lexicon;
        this.language = language;
    }

    Kind of(Wording sentence) {
        String text = sentence.plain();
        if (language != Language.ENGLISH) {
            Pattern pronouns = ABROAD.get(language);
            return pronouns == null || pronouns.matcher(text).find() ? Kind.STATEMENT : Kind.NONE;
        }
        if (STATEMENT.in(text)
                || ELLIPSIS.in(text)
                || OF_SEVERAL.in(text)
                || BY_THEN.in(text)
                || isComparedWithBefore(text)
                || THIS_THING.in(text)) {
            return Kind.STATEMENT;
        }
        boolean opening = THING.in(text + " ") && !QUANTITY.in(text + " ");
        if (opening && !EMPTY_IT.in(text)) {
            return Kind.THING;
        }
        if (THE_THING.in(text)
                || SO_MANY.in(text)
                || ITS.in(text)
                || new Pronouns(lexicon, sentence).haveNothingToStandFor()) {
            return Kind.THING;
        }
        return isInstruction(sentence) ? Kind.SITUATION : Kind.NONE;
    }

    /** "Neither helps." speaks of two things, which two sentences may have named. */
    boolean speaksOfTwo(Wording sentence) {
        return OF_TWO.in(sentence.plain());
    }

    /** "Taking more can harm the liver": more than what was said before. */
    private static boolean isComparedWithBefore(String text) {
        return COMPARED.in(text) && !text.contains(" than ");
    }

    private boolean isInstruction(Wording sentence) {
        String first = sentence.words().isEmpty() ? "" : sentence.words().getFirst();
        return first.equals("don't")
                || first.equals("never")
                || (lexicon.mayBeInstruction(first) && !OF_A_THING.in(sentence.plain()));
    }
}
