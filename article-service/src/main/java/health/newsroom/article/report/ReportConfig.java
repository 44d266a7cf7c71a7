package health.newsroom.article.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How much readers may report, and how long the newsroom remembers whom to answer. */
@ConfigMapping(prefix = "newsroom.reports")
public interface ReportConfig {

    /** For one article, in {@link #span()}. */
    @WithDefault("20")
    int atMost();

    @WithDefault("PT1H")
    Duration span();

    /** After this time the address is forgotten, answered or not. */
    @WithDefault("P180D")
    Period contactKept();

    /** How often there is a look for addresses to forget. */
    String forgetEvery();
}
