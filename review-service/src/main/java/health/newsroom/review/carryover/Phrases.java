package health.newsroom.review.carryover;

import health.newsroom.review.wording.Wording;
import java.util.Arrays;
import java.util.regex.Matcher;
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

    /** Takes up what any sentence of the paragraph above may have named or measured. */
    TAKES_UP("^such (?!as\\b)\\w+|\\bthe same (?:time|dose|amount|length|way|number)\\b"),

    /** Denies, limits or doubts. */
    LIMITS(
            "\\b(?:not|no|never|none|cannot|without|neither|nor|only|except|unless|avoid|stop|excluding|apart from|other than|until|instead"
                    + "|unsafe|unsuitable|contraindicated|harmful|dangerous|myths?|false|wrong|untrue|incorrect|misleading|misconception|fiction"
                    + "|unproven|disproven|disputed|debunked|outdated|controversial|nonsense|kein\\w*|nicht|nie|nur|falsch|ne|pas|jamais|faux"
                    + "|nunca|falso|mito|solo|sólo)\\b|\\w+n't\\b"),

    /** Puts something else in the place of what was said. */
    REPLACES("\\b(?:instead|otherwise|rather)\\b(?! of\\b| than\\b)"),

    /** Says how much more or less of something. */
    COMPARES("\\b(?:longer|shorter|more|less|fewer|higher|lower|sooner|later|another|different|extra|double|half)\\b"),

    /** Begins by telling some people apart, for whom what was said may not hold. */
    SETS_APART("^(?:for|in|among|if you(?:'re|'ve|r)?)\\b"),

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

    /** Denies, in whatever words. */
    DENIES(
            "\\b(?:not|no|never|none|wrong|false|untrue|incorrect|myth|nonsense|fiction|except|unless|falsch|nein|nicht|faux|non|pas|falso|mito)\\b"
                    + "|\\w+n't\\b"),

    /** Judges all that was said before it. */
    JUDGES_ALL(
            "\\b(?:none|all|nothing|any|both|neither|each) of (?:this|these|that|those|the above|them|the (?:claims|tips|advice|statements))\\b"
                    + "|^neither\\b|^none\\b|^all this\\b|^both (?:are|were|have)\\b|^these (?:were|are|have)\\b.*\\b(?:until|no longer|wrong|false|outdated|not)\\b"
                    + "|^(?:correct )?answers?\\b|^(?:nichts|alles) davon\\b|^diese (?:empfehlung|angaben|regel)\\w*\\b|^all(?:es)? das\\b"
                    + "|^tout (?:cela|ceci|ça)\\b|^rien de\\b|^ces (?:conseils|affirmations)\\b|^nada de\\b|^todo (?:esto|eso)\\b|^ninguna? de\\b"),

    /** Judges what stands right before it. */
    JUDGES_THIS(
            "\\b(?:this|that|it|they|these|those)\\b.*\\b(?:wrong|false|untrue|not true|no longer|myths?|nonsense|outdated|out of date|not apply|n't apply"
                    + "|not correct|incorrect|withdrawn|superseded|disproved|disproven|never shown|not been shown|only applies|applies only|apply only)\\b"
                    + "|\\bno longer (?:current|valid|true|recommended|advised|used|given|correct)\\b|\\buntil (?:19|20)\\d\\d\\b"
                    + "|\\bnicht mehr\\b|\\bstimmt nicht\\b|\\best faux\\b|\\bn'est (?:pas|plus)\\b|\\bno es (?:cierto|verdad)\\b|\\bya no\\b"),

    /** Says for whom or what a section holds. */
    SCOPES(
            "\\b(?:this|the|these|all) (?:page|section|sections|advice|article|guidance|information|leaflet|guide|table|list|doses|dose|recommendations"
                    + "|rules|instructions|figures|ages|tips|chapter|text)\\b(?: \\w+){0,8}? (?:for|about|applies|apply|covers|cover|assumes?|assume|refers?|relates?)\\b"
                    + "|^(?:the |these |all |our )?(?:doses|figures|numbers|amounts|limits|values|times|percentages|rates|weights|ages)(?: \\w+){0,3}? (?:are|is|apply|refer|hold|relate)\\b"
                    + "|\\b(?:is|are) (?:only |mainly )?(?:meant|written|intended|aimed|designed) (?:for|at)\\b"
                    + "|^(?:only |not |mainly )?for (?:\\w+ ){0,3}(?:people|adults|women|men|children|babies|mothers|parents|patients|carers|boys|girls|teenagers)\\b"
                    + "|\\b(?:paragraph|section|advice|information|text|table|list|guidance|page) (?:below|above|that follows)\\b|\\b(?:the|this) page is (?:out of date|being)\\b"
                    + "|\\b(?:what|everything) follows\\b|\\bappl(?:y|ies) (?:only )?to\\b|\\bthe following (?:is|are|applies|apply)\\b"
                    + "|\\bdiese(?:r|s)? (?:seite|abschnitt|text|ratgeber)\\b|\\bcette (?:page|section)\\b|\\besta (?:página|sección)\\b"),

    /** Says what a text is not for, in words that limit nothing it says. */
    SENDS_ELSEWHERE("\\b(?:substitute|replace|replacement)\\b"),

    /** Begins a scope that is about figures only. */
    OF_FIGURES(
            "^(?:the |these |all |our )?(?:doses?|figures|numbers|amounts|limits|values|times|percentages|rates|weights|ages)\\b"),

    /** Says, wherever it stands, for whom or where all of the text holds. */
    SCOPES_ALL(
            "\\b(?:on|in|of) this (?:page|leaflet|article|guide|booklet|factsheet)\\b(?: \\w+){0,4}? (?:not )?(?:apply|applies|hold|is for|are for|only)\\b"
                    + "|\\bthis (?:page|leaflet|article|guide|booklet) (?:does not|only|no longer) appl"),

    /** Puts a paragraph into another time, or into a laboratory. */
    FRAMES(
            "(?<!\\b(?:is|are|be|been|being|was|were|get|gets|getting|also|often|usually|mainly|sometimes|who|or|not) )\\bused to\\b|\\bonce (?:thought|believed|said|recommended)\\b|\\bin (?:1[5-9]|20)\\d\\d\\b|\\b(?:1[5-9]|20)\\d0s\\b|\\bcentur(?:y|ies)\\b"
                    + "|\\bhistorically\\b|\\bin the past\\b|\\b(?:until|before|since) (?:1[5-9]|20)\\d\\d\\b|\\bin (?:mice|rats|animals|cells|monkeys|dogs)\\b|\\btest tubes?\\b"
                    + "|\\blaborator(?:y|ies)\\b|\\btraditional(?:ly)?\\b|\\bfolklore\\b|\\bfrüher\\b|\\bautrefois\\b|\\bantiguamente\\b"),

    /** Names another place of the text. */
    REFERS(
            "\\b(?:steps?|numbers?|points?|items?|options?|answers?|rules?|questions?) (?:\\d+|[a-d])\\b|^(?:but )?the (?:former|latter)\\b|\\b(?:first|second|third|last) (?:\\w+ )?(?:in|of|on) the (?:table|list)\\b|\\b(?:list|table|steps?|items?|foods|medicines|drugs|symptoms|signs)"
                    + " (?:listed |named |given |shown )?(?:above|below)\\b|\\b(?:listed|named|shown|described) (?:above|below)\\b|\\bthe above\\b"),

    /** Speaks of the items of the list behind it: "Do not eat these foods." */
    LISTS("\\b(?:these|following|below|any of|all of|one of|some|as follows)\\b"),

    /** Begins a line that says who wrote or looked after a text, or when. */
    SIGNS(
            "^(?:by|last|next|first|updated|published|reviewed|written|posted|edited|photos?|images?|pictures?|sources?|page|credit)\\b"),

    /** Speaks of a whole section or list. */
    OF_ALL("\\b(?:this|the) (?:advice|guidance|section|information|page|article|list|following|leaflet)\\b"
            + "|\\b(?:all|none|any|each|both|neither) of (?:this|these|the above|them)\\b|\\bappl(?:y|ies) (?:only|to)\\b|\\bonly appl"
            + "|\\b(?:not|n't) apply\\b|\\bof the above\\b|\\bthe (?:above|following)\\b");

    private final WordPattern pattern;

    Phrases(String pattern) {
        this.pattern = new WordPattern(pattern, Pattern.UNICODE_CHARACTER_CLASS);
    }

    boolean in(Wording wording) {
        return pattern.in(wording.plain());
    }

    /** The text from the first of the phrases on; empty when there is none. */
    String from(Wording wording) {
        Matcher found = pattern.pattern().matcher(wording.plain());
        return found.find() ? wording.plain().substring(found.start()) : "";
    }

    /** Which of the phrases are in the text, in order: equal for sentences that limit in the same way. */
    String all(Wording wording) {
        return pattern.pattern()
                .matcher(wording.plain())
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
