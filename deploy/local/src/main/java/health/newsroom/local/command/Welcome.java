package health.newsroom.local.command;

import health.newsroom.local.Newsroom;
import java.io.PrintStream;

/** What a person can do with a running newsroom: links and logins. */
final class Welcome {

    private final Clone clone;
    private final PrintStream out;

    Welcome(Clone clone, PrintStream out) {
        this.clone = clone;
        this.out = out;
    }

    void print(Newsroom newsroom) {
        var origin = newsroom.origin();
        out.println();
        new Table()
                .row("Reading site", origin + "/")
                .row("Feed", origin + "/feed.atom")
                .row("API", origin + "/api/openapi")
                .row("Keycloak", origin + "/auth/admin/   (admin, admin-local)")
                .print(out);
        out.println();
        var people = new Table().row("LOGIN", "PASSWORD", "PERSON", "ROLES");
        DemoUser.all(clone.repository())
                .forEach(user -> people.row(user.username(), user.password(), user.name(), user.roles()));
        people.print(out);
    }
}
