package health.newsroom.local.origin;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The one origin as a process of its own. Reads {@code NEWSROOM_ORIGIN_PORT} and, for each {@link Route}, the port of its
 * part on this machine in {@code NEWSROOM_ORIGIN_ARTICLE}, {@code …_AUTHOR}, {@code …_REVIEW}, {@code …_AUTH}. A part that
 * is away is answered for with 503 and {@code Retry-After}.
 */
public final class Origin {

    private static final int MAX_CONNECTIONS_PER_PART = 200;

    private final Map<Route, SocketAddress> parts = new EnumMap<>(Route.class);

    Origin(Map<String, String> settings) {
        for (var route : Route.values()) {
            parts.put(route, SocketAddress.inetSocketAddress(port(settings, "NEWSROOM_ORIGIN_" + route), "localhost"));
        }
    }

    /** Starts the origin. */
    public static void main(String[] args) {
        var settings = System.getenv();
        var port = port(settings, "NEWSROOM_ORIGIN_PORT");
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
        new Origin(settings)
                .listen(vertx, port)
                .onSuccess(bound -> System.out.println("Origin listens on " + bound))
                .onFailure(failure -> {
                    System.err.println("Origin can't listen on port " + port + ": " + failure.getMessage());
                    vertx.close();
                });
    }

    Future<Integer> listen(Vertx vertx, int port) {
        var client = vertx.createHttpClient(
                new HttpClientOptions().setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(MAX_CONNECTIONS_PER_PART));
        var proxy = HttpProxy.reverseProxy(client)
                .origin(OriginRequestProvider.selector(context -> Future.succeededFuture(part(context))))
                .addInterceptor(new Forwarding());
        return vertx.createHttpServer(new HttpServerOptions().setMaxInitialLineLength(16_384))
                .requestHandler(proxy)
                .listen(port)
                .map(server -> server.actualPort());
    }

    private SocketAddress part(ProxyContext context) {
        return Objects.requireNonNull(
                parts.get(Route.of(context.request().proxiedRequest().path())));
    }

    private static int port(Map<String, String> settings, String name) {
        var value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Set " + name + " to a port.");
        }
        return Integer.parseInt(value);
    }

    /** Tells the part who asked, and answers for a part that is away. */
    private static final class Forwarding implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            var request = context.request();
            var client = request.proxiedRequest();
            request.setAuthority(client.authority());
            request.headers()
                    .set("X-Forwarded-For", client.remoteAddress().hostAddress())
                    .set("X-Forwarded-Proto", "http");
            return context.sendRequest().recover(failure -> Future.succeededFuture(away(context)));
        }

        private static ProxyResponse away(ProxyContext context) {
            var path = context.request().proxiedRequest().path();
            var part = Route.of(path).part();
            var problem = JsonObject.of(
                    "type",
                    "urn:problem-type:newsroom:unavailable",
                    "title",
                    "Not available right now",
                    "status",
                    503,
                    "detail",
                    part + " is not running or still starting; nothing was lost. Try again in a moment.",
                    "instance",
                    path);
            return context.request()
                    .release()
                    .response()
                    .setStatusCode(503)
                    .putHeader("Content-Type", "application/problem+json")
                    .putHeader("Retry-After", "2")
                    .setBody(Body.body(problem.toBuffer()));
        }
    }
}
