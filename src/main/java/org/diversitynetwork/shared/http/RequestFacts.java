package org.diversitynetwork.shared.http;

import io.vertx.ext.web.RoutingContext;

/** What the outer filters note about a request for the layers within. */
public final class RequestFacts {
    /** The known person or token as a String, {@code user:<id>} or {@code token:<id>}; absent while nobody is known. */
    static final String CALLER = "diversity.limited-caller";
    /** How many requests a minute the token may make, as an Integer; absent if its owner set no limit. */
    static final String CALLER_LIMIT = "diversity.caller-limit";

    static final String REQUEST_ID = "diversity.request-id";
    static final String SLOT = "diversity.public-answer";
    /** What is known of the caller's credential. */
    static final String KNOWN = "diversity.known";

    private RequestFacts() {}

    /** The caller's request id if it was sane, else the one made for this request. */
    public static String requestId(RoutingContext request) {
        return request.get(REQUEST_ID, "");
    }

    /** The address that the request came from. */
    public static String address(RoutingContext request) {
        return String.valueOf(request.request().remoteAddress().hostAddress());
    }

    /** What counts as one address: of IPv6 the network that a household or company has. */
    public static String neighbourhood(RoutingContext request) {
        return CallerAddress.of(request.request().remoteAddress().hostAddress());
    }

    static boolean isApi(RoutingContext request) {
        return request.request().path().startsWith("/api/");
    }

    /** Everything that trades, changes or ends a credential. */
    static boolean signsIn(RoutingContext request) {
        var path = request.request().path();
        return path.startsWith("/api/v1/auth/") || path.startsWith("/oauth/");
    }
}
