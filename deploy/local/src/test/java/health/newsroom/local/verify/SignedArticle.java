package health.newsroom.local.verify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import health.newsroom.local.client.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** A site with one article, its record and its keys. The key that signs is the one printed in RFC 8037: everybody knows it. */
final class SignedArticle implements AutoCloseable {

    private static final String KEY = """
            {"kty": "OKP", "crv": "Ed25519", "kid": "2026", "d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
             "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""";

    /** As the page shows them: marks behind claims, citations before full stops, a table, a list, a break. */
    static final String TEXT = """
            <p>The joint fluid releases <em>small</em> bubbles <sup class="cite"><a href="#source-1">1</a></sup>.<sup
             class="mark"><a href="#note-1" role="doc-noteref">1</a></sup> The shop
            opens at nine.</p>
            <ul><li>Take 5&nbsp;mg<br>a day<sup class="cite"><a>1</a></sup><sup class="cite"><a>2</a></sup>.</li></ul>
            <table><tr><th scope="col">Dose</th></tr><tr><td>0.4 g</td></tr></table>
            """;

    private final HttpServer server;
    private final List<String> approvedBy = new ArrayList<>(List.of("Dr Hannah Okafor"));
    String text = TEXT;
    String recordLink = "/records/one";
    String issuer;
    String keyId = "2026";
    boolean signed = true;

    SignedArticle() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/articles/necks", exchange -> answer(exchange, 200, page()));
        server.createContext("/records/one", this::record);
        server.createContext("/api/reviews/keys", exchange -> answer(exchange, 200, keys()));
        server.start();
        issuer = origin();
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void approvedByNobody() {
        approvedBy.clear();
    }

    String page() {
        return """
                <!DOCTYPE html><html><head><title>x</title><link rel="canonical" href="%s/articles/necks"></head><body><main>
                <article class="edition" data-edition="1"><header class="opening"><div class="headline"><h1>What cracks</h1></div>
                <p class="standfirst">It is harmless.</p><ul class="byline"><li>By Meera</li></ul></header>
                <aside class="review"><p>Each was decided. <a href="%s">Read the review record</a></p></aside>
                <div class="text">%s</div><section class="notes"><ol><li>Approved by Dr Okafor</li></ol></section></article>
                </main></body></html>""".formatted(origin(), recordLink, text);
    }

    private void record(HttpExchange exchange) throws IOException {
        var accept = String.join(",", exchange.getRequestHeaders().get("Accept"));
        if (!accept.startsWith("application/vc+jwt")) {
            answer(exchange, 200, json());
        } else if (signed) {
            answer(exchange, 200, jws());
        } else {
            answer(exchange, 404, "{\"detail\": \"This edition was published before review records were signed.\"}");
        }
    }

    String json() {
        return Json.write(Map.of("url", origin() + "/articles/necks", "signedRecord", jws()));
    }

    String keys() {
        try {
            return new JsonWebKeySet(key()).toJson(OutputControlLevel.PUBLIC_ONLY);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    String jws() {
        try {
            var jws = new JsonWebSignature();
            jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
            jws.setKeyIdHeaderValue(keyId);
            jws.setHeader("typ", "vc+jwt");
            jws.setKey(key().getPrivateKey());
            jws.setPayload(Json.write(credential()));
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey key() throws JoseException {
        return PublicJsonWebKey.Factory.newPublicJwk(KEY);
    }

    private Map<String, Object> credential() {
        var sentences = List.of(
                marked("What cracks"),
                marked("It is harmless."),
                claim("The joint fluid releases small bubbles."),
                marked("The shop opens at nine."),
                claim("Take 5 mg a day."),
                marked("Dose"),
                marked("0.4 g"));
        return Map.of(
                "issuer",
                issuer,
                "validFrom",
                "2026-03-02T16:00:00Z",
                "credentialSubject",
                Map.of("revision", Map.of("number", 1, "hash", "a".repeat(64)), "sentences", sentences));
    }

    private static Map<String, Object> marked(String exact) {
        return Map.of("exact", exact, "nonMedical", Map.of("by", Map.of("name", "Tom Whitfield")));
    }

    private Map<String, Object> claim(String exact) {
        var decisions = approvedBy.stream()
                .map(name -> Map.of(
                        "outcome",
                        "APPROVED",
                        "reviewer",
                        Map.of("name", name),
                        "credential",
                        Map.of("title", "Licence", "issuer", "Register", "status", "ACTIVE")))
                .toList();
        return Map.of("exact", exact, "claim", Map.of("risk", "LOW", "quorum", 1, "decisions", decisions));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
