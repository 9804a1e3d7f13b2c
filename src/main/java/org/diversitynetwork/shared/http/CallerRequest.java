package org.diversitynetwork.shared.http;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.vertx.ext.web.RoutingContext;

/** The question of whose credential came with a request. */
class CallerRequest extends BaseAuthenticationRequest {
    final RoutingContext request;
    final String credential;

    CallerRequest(RoutingContext request, String credential) {
        this.request = request;
        this.credential = credential;
    }
}
