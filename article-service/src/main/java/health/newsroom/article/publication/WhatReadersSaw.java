package health.newsroom.article.publication;

import health.newsroom.article.publication.panache.Editions;
import health.newsroom.article.publication.panache.PublishedAt;
import health.newsroom.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What readers had of an article on a day, in UTC: an edition is public from its publication until the next one is out. */
@ApplicationScoped
public class WhatReadersSaw {

    private final Editions editions;
    private final Clock clock;

    @Inject
    WhatReadersSaw(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** @param until when the next edition took its place; null while it is what readers have */
    public record Shown(
            Edition edition, Instant from, @Nullable Instant until) {}

    /** The editions that were public at any time of the day, the first one first; empty when nothing was. */
    @Transactional
    public List<Shown> on(UUID article, LocalDate day) {
        Instant begin = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        if (begin.isAfter(clock.instant())) {
            throw Refusal.invalid(
                    "day-not-begun",
                    "/day",
                    "Nobody has seen anything on " + day + " yet: ask for a day that has begun.");
        }
        List<PublishedAt> times = editions.times(article);
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            Instant from = times.get(i).publishedAt();
            Instant until = i + 1 < times.size() ? times.get(i + 1).publishedAt() : null;
            if (from.isBefore(end) && (until == null || until.isAfter(begin))) {
                Edition edition =
                        editions.numbered(article, times.get(i).number()).orElseThrow();
                shown.add(new Shown(edition, from, until));
            }
        }
        return List.copyOf(shown);
    }
}
