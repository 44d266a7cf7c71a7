package health.newsroom.article.reading.html;

import health.newsroom.article.publication.SiteConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32;

/** What stands around every page: the publication's name, and the address of its one style sheet. */
@Singleton
public class Frame {

    private static final String STYLE = "/assets/site.css";

    private final SiteConfig site;
    private final String style;

    @Inject
    public Frame(SiteConfig site) {
        this.site = site;
        this.style = STYLE + "?v=" + fingerprint();
    }

    public String name() {
        return site.name();
    }

    public String tagline() {
        return site.tagline();
    }

    public String language() {
        return site.language();
    }

    public String absolute(String path) {
        return site.absolute(path);
    }

    /** Changes with the content, so that a browser may keep it for good. */
    public String style() {
        return style;
    }

    /** Names the form of all pages as readers get them; part of every entity tag. */
    public String form() {
        return style.substring(style.length() - 8);
    }

    private static String fingerprint() {
        try (InputStream in = Frame.class.getResourceAsStream("/META-INF/resources" + STYLE)) {
            CRC32 sum = new CRC32();
            sum.update(Objects.requireNonNull(in, STYLE).readAllBytes());
            return "%08x".formatted(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
