package org.diversitynetwork.shared.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Problem;

/** Where a page ended: the last row's sort keys and a fingerprint of the query, signed so that nobody invents one. */
record Cursor(String query, List<String> keys) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SIGNATURE = 16;

    String write(CursorKey key) {
        try {
            var fields = new ArrayList<String>();
            fields.add(query);
            fields.addAll(keys);
            var payload = JSON.writeValueAsBytes(fields);
            var signed = new byte[SIGNATURE + payload.length];
            System.arraycopy(key.sign(payload), 0, signed, 0, SIGNATURE);
            System.arraycopy(payload, 0, signed, SIGNATURE, payload.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Cursor read(String text, CursorKey key) {
        try {
            var signed = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
            if (signed.length <= SIGNATURE) {
                throw invalid();
            }
            var payload = Arrays.copyOfRange(signed, SIGNATURE, signed.length);
            var signature = Arrays.copyOf(key.sign(payload), SIGNATURE);
            if (!MessageDigest.isEqual(signature, Arrays.copyOf(signed, SIGNATURE))) {
                throw invalid();
            }
            var fields = JSON.readValue(payload, new TypeReference<List<String>>() {});
            return new Cursor(fields.getFirst(), fields.subList(1, fields.size()));
        } catch (IllegalArgumentException | IOException e) {
            throw invalid();
        }
    }

    /** Refuses to go on with another question than the one that the page before answered. */
    void requireQuery(String wanted) {
        if (!query.equals(wanted)) {
            throw problem(
                    "cursor-mismatch",
                    "This cursor belongs to another filter, order or collection; start again without `after`.");
        }
    }

    private static Problem invalid() {
        return problem("cursor-invalid", "This is not a cursor of this service; use `page.next` as it was given.");
    }

    private static Problem problem(String code, String detail) {
        return new Problem(code, detail, Finding.inParameter("after", code, Map.of(), detail));
    }
}
