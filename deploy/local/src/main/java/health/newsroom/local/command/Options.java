package health.newsroom.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words after a command's name; each is taken once, and {@link #end} refuses what no one took. */
final class Options {

    private final List<String> left;

    Options(List<String> words) {
        this.left = new ArrayList<>(words);
    }

    /** Whether a flag such as {@code --fresh} is given. */
    boolean flag(String... spellings) {
        return left.removeAll(List.of(spellings));
    }

    /** The word after an option such as {@code --file}. */
    Optional<String> value(String option) {
        var at = left.indexOf(option);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == left.size()) {
            throw new WrongUse(option + " needs a word after it: ./newsroom help");
        }
        left.remove(at);
        return Optional.of(left.remove(at));
    }

    /** The next word that is no option. */
    Optional<String> word() {
        var first = left.stream().filter(word -> !word.startsWith("-")).findFirst();
        first.ifPresent(left::remove);
        return first;
    }

    void end() {
        if (!left.isEmpty()) {
            throw new WrongUse("Not understood: " + String.join(" ", left) + ". See ./newsroom help");
        }
    }
}
