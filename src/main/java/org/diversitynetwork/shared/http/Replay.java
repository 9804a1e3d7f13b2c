package org.diversitynetwork.shared.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.diversitynetwork.shared.Digest;

/** One POST with its key, and its answer once there is one. */
record Replay(
        String caller, String path, String key, byte[] bodyHash, int status, Map<String, String> headers, byte[] body) {

    static Replay of(String caller, String path, String key, byte[] body) {
        return new Replay(caller, path, key, Digest.of(body), 0, Map.of(), null);
    }

    Replay with(int answerStatus, MultivaluedMap<String, String> answerHeaders, byte[] answerBody) {
        var stored = new LinkedHashMap<String, String>();
        Replays.STORED_HEADERS.forEach(name -> {
            if (answerHeaders.getFirst(name) != null) {
                stored.put(name, answerHeaders.getFirst(name));
            }
        });
        return new Replay(caller, path, key, bodyHash, answerStatus, stored, answerBody);
    }

    boolean sameBody(Replay other) {
        return Arrays.equals(bodyHash, other.bodyHash);
    }

    Response answer() {
        var answer = Response.status(status).entity(body);
        headers.forEach(answer::header);
        return answer.header("Idempotency-Replayed", "true").build();
    }
}
