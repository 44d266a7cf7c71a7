package health.newsroom.local.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    @Test
    void a_value_of_the_overlay_replaces_the_base_and_the_rest_stays() {
        assertThat(merge("{'a':1,'b':{'c':1,'d':2}}", "{'b':{'d':3},'e':4}"))
                .isEqualTo(json("{'a':1,'b':{'c':1,'d':3},'e':4}"));
    }

    @Test
    void a_client_of_the_same_name_is_completed_and_a_new_one_is_appended() {
        assertThat(merge(
                        "{'clients':[{'clientId':'desk','secret':'${S}','enabled':true},{'clientId':'other'}]}",
                        "{'clients':[{'clientId':'desk','secret':'known'},{'clientId':'cli'}]}"))
                .isEqualTo(json("{'clients':[{'clientId':'desk','secret':'known','enabled':true},"
                        + "{'clientId':'other'},{'clientId':'cli'}]}"));
    }

    @Test
    void users_come_where_the_base_has_none() {
        assertThat(merge("{}", "{'users':[{'username':'writer'}]}"))
                .isEqualTo(json("{'users':[{'username':'writer'}]}"));
    }

    @Test
    void any_other_list_is_replaced_whole() {
        assertThat(merge("{'redirectUris':['a','b']}", "{'redirectUris':['c']}"))
                .isEqualTo(json("{'redirectUris':['c']}"));
    }

    private static JsonNode merge(String base, String overlay) {
        return RealmFile.merge(json(base), json(overlay));
    }

    private static JsonNode json(String singleQuoted) {
        try {
            return JsonMapper.builder().build().readTree(singleQuoted.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
