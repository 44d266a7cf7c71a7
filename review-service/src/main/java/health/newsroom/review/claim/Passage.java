package health.newsroom.review.claim;

import health.newsroom.review.text.Block;
import health.newsroom.review.text.Sentence;
import health.newsroom.review.text.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence as the proposal reads it: with what its meaning may hang on.
 *
 * @param before the sentence before it, or empty
 * @param heading the headings of its section, the widest first; the headline, which is about everything, is none of them
 * @param introduction the sentence that introduces the list it stands in ("Call for help if there is:"), the labels of its table
 *     cell ("Dose, Ibuprofen"), or empty
 */
record Passage(String exact, String before, String heading, String introduction) {

    /** @param blocks those the sentences stand in */
    static List<Passage> of(List<Sentence> sentences, List<Block> blocks) {
        Map<String, Setting> settings = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        blocks.forEach(block -> {
            settings.put(block.name(), block.setting());
            names.put(block.text(), block.name());
        });
        Map<String, String> lastOf = new HashMap<>();
        sentences.forEach(sentence -> lastOf.put(sentence.block(), sentence.exact()));
        return sentences.stream()
                .map(sentence -> {
                    Setting setting = settings.get(sentence.block());
                    return setting == null
                            ? new Passage(sentence.exact(), sentence.context().before(), "", "")
                            : new Passage(
                                    sentence.exact(),
                                    sentence.context().before(),
                                    String.join(", ", setting.headings()),
                                    introduction(setting, names, lastOf));
                })
                .toList();
    }

    private static String introduction(Setting setting, Map<String, String> names, Map<String, String> lastOf) {
        if (setting.isTable()) {
            return Stream.concat(
                            setting.labels().stream(),
                            setting.row().stream().map(cell -> cell.substring(cell.indexOf('\t') + 1)))
                    .collect(Collectors.joining(", "));
        }
        return setting.introductions().isEmpty()
                ? ""
                : lastOf.getOrDefault(names.getOrDefault(setting.introductions().getLast(), ""), "");
    }
}
