package org.diversitynetwork.shared.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.diversitynetwork.shared.json.Languages;

/** The languages that the caller of the request at hand wants, for answers that are put into words as they are made. */
@Singleton
public class WantedLanguages {
    private final CurrentVertxRequest http;

    WantedLanguages(CurrentVertxRequest http) {
        this.http = http;
    }

    /** Empty where nothing is said of it. */
    public Optional<Languages> languages() {
        var request = http.getCurrent().request();
        return Optional.ofNullable(
                Wish.languages(request.getParam(OperationShape.LANG), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
