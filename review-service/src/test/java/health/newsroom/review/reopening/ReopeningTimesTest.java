package health.newsroom.review.reopening;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.review.claim.ClaimKind;
import health.newsroom.review.claim.Risk;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReopeningTimesTest {

    private static ReopeningTimes times(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withDefaultValues(settings)
                .withMapping(ReopeningTimes.class)
                .build()
                .getConfigMapping(ReopeningTimes.class);
    }

    @Test
    void the_graver_the_sooner() {
        ReopeningTimes times = times(Map.of());
        assertThat(times.after(ClaimKind.MECHANISM, Risk.HIGH)).isEqualTo(Period.ofMonths(6));
        assertThat(times.after(ClaimKind.MECHANISM, Risk.MODERATE)).isEqualTo(Period.ofMonths(12));
        assertThat(times.after(ClaimKind.MECHANISM, Risk.LOW)).isEqualTo(Period.ofMonths(24));
    }

    @Test
    void what_changes_fast_comes_back_as_the_next_higher_risk_does() {
        ReopeningTimes times = times(Map.of());
        assertThat(times.after(ClaimKind.STATISTIC, Risk.LOW)).isEqualTo(Period.ofMonths(12));
        assertThat(times.after(ClaimKind.TREATMENT, Risk.MODERATE)).isEqualTo(Period.ofMonths(6));
        assertThat(times.after(ClaimKind.TREATMENT, Risk.HIGH)).isEqualTo(Period.ofMonths(6));
    }

    @Test
    void a_house_may_set_its_own_times() {
        ReopeningTimes times = times(
                Map.of("newsroom.reopening.low-risk-after", "P3Y", "newsroom.reopening.volatile-kinds", "ADVICE"));
        assertThat(times.after(ClaimKind.STATISTIC, Risk.LOW)).isEqualTo(Period.ofYears(3));
        assertThat(times.after(ClaimKind.ADVICE, Risk.LOW)).isEqualTo(Period.ofMonths(12));
    }
}
