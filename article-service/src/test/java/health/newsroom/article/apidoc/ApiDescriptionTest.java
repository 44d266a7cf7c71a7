package health.newsroom.article.apidoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {

    private static final String OWN = """
            {"openapi": "3.1.0", "info": {"title": "Newsroom", "description": "All of it."}, "tags": [{"name": "Articles"}],
             "paths": {"/api/articles": {}},
             "components": {"schemas": {"Problem": {"type": "object"}, "Person": {"type": "string"}}}}
            """;
    private static final String OTHER = """
            {"openapi": "3.1.0", "info": {"title": "People"}, "tags": [{"name": "People"}, {"name": "Articles"}],
             "paths": {"/api/people": {"get": {"schema": {"$ref": "#/components/schemas/Person"}}}},
             "components": {"schemas": {"Problem": {"type": "object"}, "Person": {"type": "object"}}}}
            """;

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    @Test
    void all_addresses_and_tags_are_in_one_document() {
        ApiDescription api = new ApiDescription(json(OWN));
        api.add("author-service", json(OTHER));
        ObjectNode document = api.document();
        assertThat(document.path("paths").fieldNames()).toIterable().containsExactly("/api/articles", "/api/people");
        assertThat(document.path("tags").findValuesAsText("name")).containsExactly("Articles", "People");
        assertThat(document.path("info").path("description").asText()).isEqualTo("All of it.");
    }

    @Test
    void different_things_of_one_name_stay_different() {
        ApiDescription api = new ApiDescription(json(OWN));
        api.add("author-service", json(OTHER));
        ObjectNode schemas = (ObjectNode) api.document().path("components").path("schemas");
        assertThat(schemas.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("Problem", "Person", "Person-author-service");
        assertThat(schemas.path("Person").path("type").asText()).isEqualTo("string");
        assertThat(api.document().at("/paths/~1api~1people/get/schema/$ref").asText())
                .isEqualTo("#/components/schemas/Person-author-service");
    }

    @Test
    void a_missing_part_is_named() {
        ApiDescription api = new ApiDescription(json(OWN));
        api.miss("review-service");
        assertThat(api.isWhole()).isFalse();
        assertThat(api.document().path("info").path("description").asText()).contains("review-service did not answer");
        assertThat(api.document().path("info").path("x-missing").get(0).asText())
                .isEqualTo("review-service");
    }
}
