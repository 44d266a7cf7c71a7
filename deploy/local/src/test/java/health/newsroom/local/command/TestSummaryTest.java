package health.newsroom.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.local.part.Folder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSummaryTest {

    @TempDir
    Path repository;

    @Test
    void adds_up_what_surefire_and_failsafe_reported_by_module() throws IOException {
        report("contracts/http/target/surefire-reports/TEST-A.xml", 3, 0);
        report("contracts/http/target/surefire-reports/TEST-B.xml", 4, 1);
        report("system-tests/target/failsafe-reports/TEST-C.xml", 5, 0);
        var said = new ByteArrayOutputStream();
        new TestSummary(
                        new Clone(repository, new Folder(repository.resolve(".newsroom"))),
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(new Options(List.of()));
        assertThat(said.toString(StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.strip().replaceAll(" +", " ")))
                .contains("contracts/http Surefire 7 1 0 3.0", "system-tests Failsafe 5 0 0 1.5", "all - 12 1 0 4.5");
    }

    private void report(String file, int tests, int failures) throws IOException {
        var path = repository.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(
                path,
                "<?xml version=\"1.0\"?>\n<testsuite name=\"x\" time=\"1.5\" tests=\"%d\" errors=\"0\" skipped=\"0\" failures=\"%d\">"
                        .formatted(tests, failures));
    }
}
