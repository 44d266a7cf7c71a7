package health.newsroom.local.verify;

import com.fasterxml.jackson.databind.JsonNode;
import health.newsroom.local.client.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What a signed review record says (a W3C Verifiable Credential 2.0 in a compact JWS). Nothing here says that the signature is good.
 *
 * @param signedAt the day, as it is written there
 * @param article where the article is, if whoever handed the record over said so
 */
record SignedRecord(
        String jws,
        String keyId,
        String issuer,
        String signedAt,
        String revisionHash,
        List<Sentence> sentences,
        Optional<URI> article) {

    /** From a JWS, or from JSON that holds one as {@code signedRecord}. */
    static SignedRecord of(Material material) {
        if (material.isCompactJws()) {
            return of(material.content().strip(), Optional.empty());
        }
        var json = material.isJson() ? Json.parse(material.content()) : Json.parse("");
        var jws = json.path("signedRecord").asText(json.path("jws").asText());
        if (jws.isEmpty()) {
            throw new NotVerifiable(
                    material.place() + " holds no signed record: neither a compact JWS nor JSON with \"signedRecord\"."
                            + " An edition from before records were signed has none.");
        }
        return of(
                jws,
                Optional.of(json.path("url").asText())
                        .filter(url -> !url.isEmpty())
                        .map(URI::create));
    }

    private static SignedRecord of(String jws, Optional<URI> article) {
        var parts = jws.split("\\.", -1);
        if (parts.length != 3) {
            throw new NotVerifiable("The signed record is no compact JWS.");
        }
        var header = decoded(parts[0]);
        var credential = decoded(parts[1]);
        var subject = credential.path("credentialSubject");
        if (!"vc+jwt".equals(header.path("typ").asText())
                || !subject.path("sentences").isArray()) {
            throw new NotVerifiable("What is signed there is no review record.");
        }
        var issuer = credential.path("issuer");
        return new SignedRecord(
                jws,
                header.path("kid").asText(),
                issuer.isObject() ? issuer.path("id").asText() : issuer.asText(),
                credential.path("validFrom").asText(),
                subject.path("revision").path("hash").asText(),
                Sentence.stream(subject.path("sentences")).map(Sentence::of).toList(),
                article);
    }

    private static JsonNode decoded(String part) {
        try {
            return Json.parse(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new NotVerifiable("The signed record is no compact JWS: " + e.getMessage(), e);
        }
    }

    long claims() {
        return sentences.stream().filter(Sentence::isClaim).count();
    }

    /** Everybody whose approval it rests on, in words. */
    List<String> approvers() {
        return sentences.stream()
                .flatMap(sentence -> sentence.approvers().stream())
                .distinct()
                .toList();
    }
}
