package health.newsroom.local.part;

import java.util.List;

/** A part ended, or did not become ready; the message holds the last lines of its log. */
public final class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Part part;

    public PartFailed(Part part, String what, List<String> lastLines) {
        super(part.label() + " " + what + (lastLines.isEmpty() ? "" : "\n    " + String.join("\n    ", lastLines)));
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
