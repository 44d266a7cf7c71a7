package health.newsroom.article.manuscript;

import health.newsroom.http.Caller;
import health.newsroom.http.Role;
import health.newsroom.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may see and change which article. A role alone lets a person in at the door; this decides about the thing itself:
 * writers have their own articles, editors have all of them.
 */
@ApplicationScoped
public class Access {

    private final Caller caller;

    @Inject
    public Access(Caller caller) {
        this.caller = caller;
    }

    public void mayRead(Article article) {
        if (!caller.isAny(Role.EDITOR, Role.MEDICAL_EDITOR) && !isWriterOf(article)) {
            throw notYours();
        }
    }

    public void mayWrite(Article article) {
        if (!caller.is(Role.EDITOR) && !isWriterOf(article)) {
            throw notYours();
        }
    }

    /** Whose articles the caller may list: a writer only their own; null means everyone's. */
    public @Nullable UUID onlyOf() {
        return caller.isAny(Role.EDITOR, Role.MEDICAL_EDITOR) ? null : caller.id();
    }

    public Writer caller() {
        return new Writer(caller.id(), caller.name());
    }

    private boolean isWriterOf(Article article) {
        return caller.is(Role.WRITER) && article.isWrittenBy(caller.id());
    }

    private static Refusal notYours() {
        return Refusal.forbidden("not-your-article", "This article belongs to another writer; ask them or an editor.");
    }
}
