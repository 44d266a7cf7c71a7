package health.newsroom.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import health.newsroom.local.part.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir
    Path repository;

    private Sources sources;

    @BeforeEach
    void a_service_that_was_packaged_from_its_sources() throws IOException {
        write("pom.xml", "root");
        write("contracts/events/src/main/Event.java", "event");
        write("article-service/pom.xml", "article");
        write("article-service/src/main/java/Article.java", "article");
        write("article-service/target/quarkus-app/quarkus-run.jar", "");
        sources = new Sources(repository, Part.ARTICLE_SERVICE);
        sources.markPackaged(sources.fingerprint());
        assertThat(sources.arePackaged()).isTrue();
    }

    @Test
    void a_change_of_its_own_of_what_it_is_built_on_or_of_the_versions_makes_it_stale() throws IOException {
        for (var file : new String[] {
            "article-service/src/main/java/Article.java", "contracts/events/src/main/Event.java", "pom.xml"
        }) {
            var before = Files.readString(repository.resolve(file));
            write(file, "changed");
            assertThat(sources.arePackaged()).as(file).isFalse();
            write(file, before);
            assertThat(sources.arePackaged()).as(file).isTrue();
        }
    }

    @Test
    void a_deleted_source_makes_it_stale() throws IOException {
        Files.delete(repository.resolve("article-service/src/main/java/Article.java"));
        assertThat(sources.arePackaged()).isFalse();
    }

    @Test
    void tests_and_other_services_do_not() throws IOException {
        write("article-service/src/test/java/ArticleTest.java", "test");
        write("review-service/src/main/java/Review.java", "review");
        assertThat(sources.arePackaged()).isTrue();
    }

    @Test
    void a_cleaned_target_makes_it_stale() throws IOException {
        Files.delete(repository.resolve("article-service/target/quarkus-app/quarkus-run.jar"));
        assertThat(sources.arePackaged()).isFalse();
    }

    private void write(String file, String text) throws IOException {
        var path = repository.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
