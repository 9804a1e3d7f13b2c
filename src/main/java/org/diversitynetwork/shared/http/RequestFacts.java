package org.diversitynetwork.shared.http;

import io.vertx.ext.web.RoutingContext;

/** What the outermost filter notes about a request for the layers within. */
public final class RequestFacts {
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
}
