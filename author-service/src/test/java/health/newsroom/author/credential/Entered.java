package health.newsroom.author.credential;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Credentials as clients send them, each with a number of its own. */
public final class Entered {

    private Entered() {}

    public static Map<String, Object> licence() {
        return licence(number());
    }

    public static Map<String, Object> licence(String number) {
        return Map.of(
                "kind", "LICENCE",
                "code", "GMC",
                "title", "Licence to practise medicine",
                "identifier", Map.of("system", "Register of physicians", "value", number),
                "issuer", "Medical Council",
                "whereValid", "GB",
                "fields", List.of("general practice"),
                "period", Map.of("start", "2015-08-01", "end", "2099-12-31"),
                "medical", true);
    }

    public static Map<String, Object> licenceTo(LocalDate end) {
        return with(licence(), "period", Map.of("start", "2015-08-01", "end", end.toString()));
    }

    public static Map<String, Object> degree() {
        return Map.of(
                "kind", "DEGREE",
                "code", "BPharm",
                "title", "Bachelor of Pharmacy",
                "identifier", Map.of("system", "Lakeside University", "value", number()),
                "issuer", "Lakeside University",
                "whereValid", "IN",
                "fields", List.of(),
                "period", Map.of("start", "2014-06-30"));
    }

    public static Map<String, Object> with(Map<String, Object> credential, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(credential);
        changed.put(field, value);
        return changed;
    }

    public static Map<String, Object> without(Map<String, Object> credential, String field) {
        Map<String, Object> changed = new HashMap<>(credential);
        changed.remove(field);
        return changed;
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
