package org.diversitynetwork.shared.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Properties;

/**
 * The way to the pages for people: to `/password/` and `/docs/`, and from there to the Swagger UI that this build
 * holds.
 */
@Singleton
class Pages {
    private static final String SWAGGER_UI = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final CharSequence ASK_EACH_TIME = HttpHeaders.createOptimized("public, max-age=0, must-revalidate");

    void register(@Observes Router router) throws IOException {
        var swaggerUi = "../../webjars/swagger-ui/" + swaggerUiVersion() + "/";
        reading(router.route("/docs")).handler(request -> addSlash(request, "docs/"));
        reading(router.route("/password")).handler(request -> addSlash(request, "password/"));
        reading(router.routeWithRegex("/docs/ui/(?<file>[a-z-]+\\.(css|js))"))
                .handler(request -> redirect(request, swaggerUi + request.pathParam("file")));
        reading(router.routeWithRegex("/|/[a-z]+\\.(html|css|js|svg)|/(docs|password)/.*"))
                .handler(Pages::neverStale);
    }

    private static Route reading(Route route) {
        return route.method(HttpMethod.GET).method(HttpMethod.HEAD).order(0);
    }

    /** Relative addresses, since a proxy may serve all of this under a path of its own. */
    private static void addSlash(RoutingContext request, String page) {
        if (request.request().path().endsWith("/")) {
            request.next();
        } else {
            redirect(request, page);
        }
    }

    private static void redirect(RoutingContext request, String address) {
        request.response().headers().set(HttpHeaders.LOCATION, address).set(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME);
        request.response().setStatusCode(302).end();
    }

    /** Pages have no version in their address: without this a browser would keep those of an older build for a day. */
    private static void neverStale(RoutingContext request) {
        request.addHeadersEndHandler(
                done -> request.response().headers().set(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME));
        request.next();
    }

    private static String swaggerUiVersion() throws IOException {
        var properties = new Properties();
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(SWAGGER_UI)) {
            properties.load(file);
        }
        return properties.getProperty("version");
    }
}
