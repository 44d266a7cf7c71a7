package health.newsroom.local.postgresql;

import health.newsroom.local.part.Part;
import health.newsroom.local.part.Ports;
import java.util.Locale;

/** A database of the newsroom; its owner is a role of the same name. */
public enum Database {
    ARTICLES,
    PEOPLE,
    REVIEWS,
    KEYCLOAK;

    /** The name of the database and of its owner. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The owner's password on this machine, where nothing but this machine can connect. */
    public String password() {
        return label() + "-local";
    }

    public String url(Ports ports) {
        return "jdbc:postgresql://localhost:" + ports.of(Part.POSTGRESQL) + "/" + label();
    }
}
