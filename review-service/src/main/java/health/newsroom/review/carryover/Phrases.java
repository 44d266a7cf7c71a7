package health.newsroom.review.carryover;

import health.newsroom.review.wording.Wording;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Phrases by which a sentence speaks of another one. Matched on words in small letters with one space between them. */
enum Phrases {
    /** Begins a sentence that takes back or limits the one before. */
    LIMITS_AT_START(
            "^(?:however|but|yet|although|though|except|unless|only|apart from|other than|nevertheless|nonetheless|even so|that said"
                    + "|in contrast|on the other hand|on the contrary|in fact|none|neither|(?:not|never|no) (?:for|in|if|when|with|more|to|during|after"
                    + "|before|unless|until|suitable|recommended|safe)|aber|jedoch|allerdings"
                    + "|nur|außer|mais|cependant|sauf|toutefois|pero|sin embargo|excepto|solo|sólo)\\b"),

    /** Points back at what was said. */
    POINTS_BACK(
            "\\b(?:this|that|these|those|it|they|them|its|their|such|so|both|neither|either|the same|above|any of|all of|none of"
                    + "|dies\\w*|das|es|sie|cela|ceci|ça|ce|ils|elles|esto|eso|estos|estas)\\b"),

    /** Denies, limits or doubts. */
    LIMITS(
            "\\b(?:not|no|never|none|cannot|without|neither|nor|only|except|unless|avoid|stop|excluding|apart from|other than|until|instead"
                    + "|unsafe|unsuitable|contraindicated|harmful|dangerous|myths?|false|wrong|untrue|incorrect|misleading|misconception|fiction"
                    + "|unproven|disproven|disputed|debunked|outdated|controversial|nonsense|kein\\w*|nicht|nie|nur|falsch|ne|pas|jamais|faux"
                    + "|nunca|falso|mito|solo|sólo)\\b|\\w+n't\\b"),

    /** Says for whom or when something holds. */
    CONDITIONS(
            "\\b(?:if you|if your|when you|for people|for adults|for children|for babies|in adults|in children|in people|for women|for men"
                    + "|in women|in men|pregnan\\w*|breastfeeding|under \\d+|over \\d+|aged|years old|adults only|children only)\\b"),

    /** Puts what follows into somebody's mouth, or in doubt. */
    REPORTS(
            "\\b(?:myths?|misconceptions?|rumou?rs?|believe[sd]?|beliefs?|thought to|used to think|claim(?:s|ed)?|allege\\w*|supposed\\w*"
                    + "|according to|some say|people say|say that|says that|said that|is said|are told|argue[sd]?|false|untrue|wrong|not true|fiction"
                    + "|hoax|fake|misinformation|debunk\\w*|tale|tales|unproven|outdated|behaupte\\w*|angeblich|mythos|prétend\\w*|supuest\\w*)\\b"),

    /** Says in the same sentence what is reported or doubted. */
    REPORTS_ITSELF(
            "\\b(?:myth|untrue|false|wrong|true|believed?|believes|claim|claims|claimed|say|says|said|argued?|thought|think|thinks|rumou?r"
                    + "|tale|misconception) that \\w+ \\w+|\\b(?:allege|suppose|report)dly\\b"),

    /** Who says something. */
    SPEAKS(
            "\\b(?:say|says|said|told|tells|adds|added|explains|explained|warns|warned|notes|noted|according to|argues|argued|claims|claimed"
                    + "|advises|advised|recommends|sagt|erklärt|dit|dice)\\b"),

    /** Speaks of a whole section or list. */
    OF_ALL("\\b(?:this|the) (?:advice|guidance|section|information|page|article|list|following|leaflet)\\b"
            + "|\\b(?:all|none|any|each|both|neither) of (?:this|these|the above|them)\\b|\\bappl(?:y|ies) (?:only|to)\\b|\\bonly appl"
            + "|\\b(?:not|n't) apply\\b|\\bof the above\\b|\\bthe (?:above|following)\\b");

    private final Pattern pattern;

    Phrases(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
    }

    boolean in(Wording wording) {
        return pattern.matcher(wording.plain()).find();
    }

    /** Which of the phrases are in the text, in order: equal for sentences that limit in the same way. */
    String all(Wording wording) {
        return pattern.matcher(wording.plain())
                .results()
                .map(found -> found.group())
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** Everything by which a sentence limits, doubts or reports. */
    static String signature(Wording wording) {
        return Arrays.stream(new Phrases[] {LIMITS_AT_START, LIMITS, CONDITIONS, REPORTS, OF_ALL})
                .map(phrases -> phrases.all(wording))
                .collect(Collectors.joining(";"));
    }
}
