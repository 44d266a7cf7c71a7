package health.newsroom.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the official AsyncAPI parser, which runs on Node.js; without Node.js there is nobody to ask, except in CI. */
class AsyncApiTest {

    private static final Path DOCUMENT = Path.of("asyncapi.yaml").toAbsolutePath();
    private static final Path PARSER = Path.of("target", "asyncapi-parser").toAbsolutePath();

    @BeforeAll
    static void install_the_parser() throws Exception {
        assumeTrue(
                System.getenv("CI") != null || isInstalled("npm"),
                "The AsyncAPI parser needs Node.js with npm, which this machine lacks.");
        Files.createDirectories(PARSER);
        try (var script = AsyncApiTest.class.getResourceAsStream("/asyncapi/parse.mjs")) {
            Files.write(PARSER.resolve("parse.mjs"), script.readAllBytes());
        }
        var version = System.getProperty("asyncapi-parser.version");
        if (!Files.exists(PARSER.resolve("node_modules/@asyncapi/parser"))) {
            run("npm", "install", "--no-audit", "--no-fund", "--prefix", ".", "@asyncapi/parser@" + version);
        }
    }

    @Test
    void the_official_parser_accepts_the_document_with_all_its_examples() throws Exception {
        var result = parse(DOCUMENT);
        assertThat(result.path("diagnostics")).isEmpty();
        assertThat(result.path("accepted").asBoolean()).isTrue();
    }

    @Test
    void the_document_names_exactly_the_events_and_topics_in_use() throws Exception {
        var named = new ArrayList<String>();
        parse(DOCUMENT)
                .path("messages")
                .forEach(m -> named.add(
                        m.path("topic").asString() + " " + m.path("name").asString()));
        named.removeIf(n -> n.startsWith("newsroom.dead-letters."));
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(EventContract.all().stream()
                        .map(c -> c.topic().topicName() + " health.newsroom." + c.type())
                        .toList());
    }

    @Test
    void a_document_with_a_misspelt_field_is_refused(@TempDir Path folder) throws Exception {
        var misspelt = Files.readString(DOCUMENT).replace("defaultContentType:", "defaultContenType:");
        var result = parse(Files.writeString(folder.resolve("asyncapi.yaml"), misspelt));
        assertThat(result.path("accepted").asBoolean()).isFalse();
    }

    private static JsonNode parse(Path document) throws Exception {
        return JsonMapper.shared().readTree(run("node", "parse.mjs", document.toString()));
    }

    private static String run(String... command) throws Exception {
        var process = new ProcessBuilder(List.of(command))
                .directory(PARSER.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s", List.of(command)).isZero();
        return output;
    }

    private static boolean isInstalled(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
