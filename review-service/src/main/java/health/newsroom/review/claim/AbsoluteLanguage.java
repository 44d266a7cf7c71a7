package health.newsroom.review.claim;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Language without exception. "Never share a needle" is an order, not a promise, and "almost always" keeps a door open. */
final class AbsoluteLanguage {

    private static final String ALL = "(?:every|all|any|everyone|everybody|anyone)";

    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?<!\\b(?:not|almost|nearly|hardly|practically|should|must|need to|or|please) )(?<!^)\\b(?:always|never)\\b"
                    + "|^(?:always|never) (?:harmless|safe|harmful|dangerous|works?|causes?|helps?)\\b"
                    + "|(?<!\\b(?:no|not a|without a|a|cannot be|can't be|not be|incurable, not|not) )\\b(?:cures?|cured)\\b(?! rate)"
                    + "|(?<!\\bno )\\ba (?:sure|certain|complete|total|miracle|guaranteed) cure\\b"
                    + "|\\b(?:100|hundred) ?(?:%|per cent|percent)(?= (?:safe|effective|natural|sure|certain|proven|harmless|reliable|secure)|$|[.,;!])"
                    + "|(?<!not )\\bguarantee[sd]?\\b"
                    + "|\\b(?:completely|totally|entirely|absolutely|perfectly|utterly|fully) (?:safe|harmless|cures?|cured|protect(?:s|ed)|prevents?|harm-free|without|risk-free|effective|reliable|natural)\\b"
                    + "|\\bprotects? (?:everyone|you|us|people|them|the \\p{L}+)? ?completely\\b"
                    + "|\\b(?:no|zero|without|without any|free of|free from) (?:any )?(?:risks?|side[- ]effects?|danger|adverse effects?)(?! of\\b| factors?\\b)"
                    + "|\\b(?:risk-free|fail-safe|foolproof|once and for all|for good\\b|permanently|miracles?|miraculous|wonder drug|magic bullet)\\b"
                    + "|\\b(?:cures?|heals?|destroys?|kills?|finds?|removes?|prevents?|stops?|fixes|fix|works? for|works? in|helps?|protects?|suits?|safe for|necessary for|heal)"
                    + " (?:against )?" + ALL + "\\b(?! more\\b)"
                    + "|\\b(?:for|in) (?:every (?:woman|man|patient|child|person|case)|all (?:patients|people|women|men|cases)|everyone|everybody)\\b"
                    + "|\\b(?:clinically|scientifically|is|are) proven to\\b|\\bdetox(?:es|ify|ifies)?\\b|(?<!not )\\bimpossible\\b"
                    + "|\\b(?:nobody|no one|no patient) (?:ever|has ever|gets|will)\\b|\\bthe only (?:cure|way|remedy|treatment|thing that)\\b"
                    + "|\\breverses? (?:diabetes|ageing|aging|cancer|dementia|arthritis)\\b|\\binstantly\\b",
            Pattern.CASE_INSENSITIVE);

    private AbsoluteLanguage() {}

    static Optional<String> in(String sentence) {
        return ABSOLUTE.matcher(sentence).results().findFirst().map(MatchResult::group);
    }
}
