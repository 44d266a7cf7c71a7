package health.newsroom.review.reopening;

import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Risk;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.Set;

/** When claims of an edition come back by themselves, and how long there is to look at what came back. */
@ConfigMapping(prefix = "newsroom.reopening")
public interface ReopeningTimes {

    /** How long there is for a task, by what readers see of it. */
    @WithDefault("P14D")
    Duration quietWithin();

    @WithDefault("P7D")
    Duration noticeWithin();

    @WithDefault("P2D")
    Duration takeDownWithin();

    /** After publication. */
    @WithDefault("P6M")
    Period highRiskAfter();

    @WithDefault("P12M")
    Period moderateRiskAfter();

    @WithDefault("P24M")
    Period lowRiskAfter();

    /** What such claims say changes faster: they come back as those of the next higher risk do. */
    @WithDefault("STATISTIC,TREATMENT")
    Set<ClaimKind> volatileKinds();

    default Duration within(Severity severity) {
        return switch (severity) {
            case NONE -> quietWithin();
            case NOTICE -> noticeWithin();
            case TAKE_DOWN -> takeDownWithin();
        };
    }

    default Period after(ClaimKind kind, Risk risk) {
        boolean fast = volatileKinds().contains(kind);
        return switch (risk) {
            case HIGH -> highRiskAfter();
            case MODERATE -> fast ? highRiskAfter() : moderateRiskAfter();
            case LOW -> fast ? moderateRiskAfter() : lowRiskAfter();
        };
    }
}
