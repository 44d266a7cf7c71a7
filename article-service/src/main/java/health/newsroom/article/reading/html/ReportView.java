package health.newsroom.article.reading.html;

import health.newsroom.refusal.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form with which a reader reports a problem, as they filled it in so far.
 *
 * @param key tells a repeat of this form from another report
 * @param passages to choose from; none when the reader came from one of them
 */
public record ReportView(
        String headline,
        String article,
        String key,
        List<String> passages,
        String passage,
        String quotation,
        String problem,
        String email,
        List<Fault> faults) {

    /** What is wrong with one field, by its id. */
    public record Fault(String field, String words) {}

    public ReportView {
        passages = List.copyOf(passages);
        faults = List.copyOf(faults);
    }

    static ReportView empty(String headline, String article, List<String> passages, @Nullable String chosen) {
        return new ReportView(
                headline,
                article,
                UUID.randomUUID().toString(),
                chosen == null ? passages : List.of(),
                "",
                chosen == null ? "" : chosen,
                "",
                "",
                List.of());
    }

    ReportView filledIn(ReportForm form, Refusal refusal) {
        return new ReportView(
                headline,
                article,
                form.key(),
                passages,
                form.passage(),
                form.quotation(),
                form.problem(),
                form.email(),
                refusal.reasons().stream()
                        .map(reason -> new Fault(reason.pointer().substring(1), reason.detail()))
                        .toList());
    }

    public boolean isFaulty(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    /** The number of a passage as the form names it. */
    public boolean isChosen(int number) {
        return passage.equals(Integer.toString(number));
    }
}
