package org.diversitynetwork.shared.http;

import io.vertx.ext.web.RoutingContext;

/** What the outer filters note about a request for the layers within. */
public final class RequestFacts {
    /** The known person or token as a String, {@code user:<id>} or {@code token:<id>}; absent while nobody is known. */
    public static final String CALLER = "diversity.limited-caller";
    /** How many requests a minute the token may make, as an Integer; absent if its owner set no limit. */
    public static final String CALLER_LIMIT = "diversity.caller-limit";

    static final String REQUEST_ID = "diversity.request-id";
    static final String SLOT = "diversity.public-answer";

    private RequestFacts() {}

    /** The caller's request id if it was sane, else the one made for this request. */
    public static String requestId(RoutingContext request) {
        return request.get(REQUEST_ID, "");
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
