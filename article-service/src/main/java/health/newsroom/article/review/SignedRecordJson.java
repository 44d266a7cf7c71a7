package health.newsroom.article.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import health.newsroom.article.review.SignedRecord.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads a signed record. Only the JWS itself is ever stored or handed on. */
public final class SignedRecordJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SignedRecordJson() {}

    /** @throws IllegalArgumentException when it is no review record in a compact JWS */
    public static SignedRecord read(String jws) {
        String[] parts = jws.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a compact JWS");
        }
        JsonNode header = json(parts[0]);
        JsonNode credential = json(parts[1]);
        JsonNode subject = credential.path("credentialSubject");
        if (!"vc+jwt".equals(header.path("typ").asText())
                || !subject.path("sentences").isArray()) {
            throw new IllegalArgumentException("Not a signed review record");
        }
        return new SignedRecord(
                jws,
                header.path("kid").asText(),
                issuer(credential.path("issuer")),
                subject.path("revision").path("hash").asText(),
                subject.path("recordHash").asText(),
                sentences(subject.path("sentences")),
                credential.toString());
    }

    /** The data model lets an issuer be an address, or an object with one. */
    private static String issuer(JsonNode issuer) {
        return issuer.isObject() ? issuer.path("id").asText() : issuer.asText();
    }

    private static List<Sentence> sentences(JsonNode sentences) {
        return StreamSupport.stream(sentences.spliterator(), false)
                .map(sentence -> new Sentence(
                        sentence.path("exact").asText(),
                        sentence.hasNonNull("claim") || sentence.hasNonNull("nonMedical")))
                .toList();
    }

    private static JsonNode json(String part) {
        try {
            return MAPPER.readTree(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("Not a compact JWS: " + unreadable.getMessage(), unreadable);
        }
    }
}
