package health.newsroom.review.claim;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Shares, ratios, counts of people and other findings in numbers. A dose, a duration, an age or a date is none. */
final class Figures {

    private static final String SMALL =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred|a thousand|\\d[\\d,.]*)";

    private static final String PART = "(?:half|hal(?:f|ves)|thirds?|quarters?|fifths?|tenths?|percent|per cent)";

    private static final Pattern FIGURE = Pattern.compile(
            "\\d\\s?%(?! (?:safe|natural|sure|certain|effective))"
                    + "|\\b" + SMALL + " (?:per cent|percent|percentage points?)\\b"
                    + "|\\b" + SMALL + " (?:in|of|out of|in every|out of every|of the) (?:every |the )?" + SMALL
                    + "\\b(?! (?:minutes|hours|days|weeks|months|years))"
                    + "|\\b(?:out )?of (?:a|one|every) (?:hundred|thousand)\\b"
                    + "|\\bevery (?:second|third|fourth|fifth|sixth|tenth|other) (?:person|adult|woman|man|child|patient|german|[a-z]+)\\b"
                    + "|\\b(?:a|one|two|three|four) (?:third|quarter|fifth|tenth|thirds|quarters|fifths) of\\b"
                    + "|\\b(?:about|almost|nearly|roughly|over|than)? ?half (?:of )?(?:all |the |his |her |their )?(?:those|them|us|people|patients|women|men|children|adults|cases|episodes|germans)\\b"
                    + "|\\b(?:twice|three times|four times|\\d+ times|two and a half times) (?:as|more|the)\\b|\\btimes (?:as likely|more)\\b"
                    + "|\\b(?:\\d[\\d,.]*|a|some|several|few|over a|than a) ?(?:million|billion)s?\\b(?! times)"
                    + "|\\b\\d{1,3}(?:,\\d{3})+ (?:people|patients|adults|children|women|men|cases|deaths)\\b"
                    + "|\\b(?:prevalence|incidence|on average|odds|majority of|study found|average of)\\b"
                    + "|\\b" + PART
                    + " of (?:people|patients|adults|children|women|men|cases|all)\\b|\\b\\d[\\d,.]* litres? [^.]*a head\\b",
            Pattern.CASE_INSENSITIVE);

    private Figures() {}

    static Optional<String> in(String sentence) {
        return FIGURE.matcher(sentence)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .map(String::strip);
    }
}
