package org.diversitynetwork.shared.http;

import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.diversitynetwork.shared.problem.Problem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Makes a repeated POST harmless. The answer is stored in the transaction that does the work, so there is never one
 * without the other; a repetition that runs at the same time, on whatever node, waits for the first.
 */
class Replays {
    static final String KEY = "Idempotency-Key";
    static final int AFTER_ANSWERS = Answers.BEFORE_REPLAYS - 1000;
    private static final String OPEN = "diversity.replay";
    private static final int FIRST = 1;
    private static final int AFTER_RULES = 6000;
    private static final Logger LOG = Logger.getLogger(Replays.class);

    private final ReplayStore store;
    private final TransactionManager transactions;

    Replays(ReplayStore store, TransactionManager transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    @ServerRequestFilter(priority = AFTER_RULES)
    Response begin(ContainerRequestContext request, ResourceInfo operation) throws Exception {
        var key = request.getHeaderString(KEY);
        if (key == null || !request.getMethod().equals("POST") || isExempt(operation)) {
            return null;
        }
        var body = bufferedBody(request);
        var replay = Replay.of(
                caller(request.getSecurityContext()), request.getUriInfo().getPath(), key, body);
        transactions.begin();
        if (claimed(replay)) {
            request.setProperty(OPEN, replay);
            return null;
        }
        return again(replay);
    }

    /** Whatever happens, a transaction that goes on is one whose request will end it. */
    private boolean claimed(Replay replay) throws SystemException {
        var claimed = false;
        try {
            claimed = store.claim(replay);
        } finally {
            if (!claimed) {
                transactions.rollback();
            }
        }
        return claimed;
    }

    private Response again(Replay replay) {
        var stored = store.find(replay)
                .orElseThrow(() ->
                        new Problem("database-busy", "The first request with this key is still being worked on."));
        if (!stored.sameBody(replay)) {
            throw new Problem(
                    "idempotency-key-reused", "This key was used with another body; use a new key for a new request.");
        }
        return stored.answer();
    }

    @ServerResponseFilter(priority = AFTER_ANSWERS)
    void end(ContainerRequestContext request, ContainerResponseContext response) throws Exception {
        if (!(request.getProperty(OPEN) instanceof Replay replay)) {
            return;
        }
        request.removeProperty(OPEN);
        var answered = replay.with(
                response.getStatus(),
                response.getStringHeaders(),
                response.getEntity() instanceof byte[] body ? body : null);
        if (response.getStatus() < 400) {
            commit(answered);
            return;
        }
        transactions.rollback();
        if (response.getStatus() < 500 && response.getStatus() != 401 && response.getStatus() != 403) {
            store.remember(answered);
        }
    }

    private void commit(Replay answered) throws Exception {
        var stored = false;
        try {
            store.answer(answered);
            stored = true;
        } finally {
            if (!stored) {
                transactions.rollback();
            }
        }
        transactions.commit();
    }

    /**
     * A transaction that an earlier request could not end must not swallow this one's writes: were it joined, they
     * would be acknowledged and never committed.
     */
    @ServerRequestFilter(priority = FIRST)
    void startClean(ContainerRequestContext request) throws SystemException {
        if (transactions.getTransaction() != null) {
            LOG.error("An earlier request left its transaction open; it is rolled back.");
            transactions.rollback();
        }
    }

    private static boolean isExempt(ResourceInfo operation) {
        return operation.getResourceMethod() == null
                || operation.getResourceMethod().isAnnotationPresent(NeverReplayed.class);
    }

    private static byte[] bufferedBody(ContainerRequestContext request) throws IOException {
        var body = JsonBody.bytes(request.getEntityStream());
        request.setEntityStream(new ByteArrayInputStream(body));
        return body;
    }

    private static String caller(SecurityContext security) {
        return security.getUserPrincipal() == null
                ? ""
                : security.getUserPrincipal().getName();
    }

    /** Headers of an answer that belong to what was done, not to the single exchange. */
    static final List<String> STORED_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE, HttpHeaders.WWW_AUTHENTICATE);
}
