package org.diversitynetwork.shared.http;

import io.vertx.ext.web.RoutingContext;

/** What the outermost filter notes about a request for the layers within. */
public final class RequestFacts {
    static final String REQUEST_ID = "diversity.request-id";
    static final String SLOT = "diversity.public-answer";
    /** Name of the caller, once known. */
    static final String CALLER = "diversity.caller";
    /** Requests a minute that the caller may make, where that is its own number. */
    static final String CALLER_LIMIT = "diversity.caller-limit";
    /** What is known of the caller's credential. */
    static final String KNOWN = "diversity.known";

    private RequestFacts() {}

    /** The caller's request id if it was sane, else the one made for this request. */
    public static String requestId(RoutingContext request) {
        return request.get(REQUEST_ID, "");
    }

    /** The address of the network that the request came from. */
    public static String address(RoutingContext request) {
        return String.valueOf(request.request().remoteAddress().hostAddress());
    }

    static boolean isApi(RoutingContext request) {
        return request.request().path().startsWith("/api/");
    }
}
