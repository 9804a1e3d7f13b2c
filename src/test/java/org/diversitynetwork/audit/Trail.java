package org.diversitynetwork.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;

/** What the audit trail tells an administrator, in the order it was done. */
final class Trail {
    static final String PATH = Api.ROOT + "/audit";

    private Trail() {}

    static List<Map<String, Object>> of(String filter, Object value) {
        return Api.admin()
                .queryParam(filter, value)
                .queryParam("sort", "at")
                .queryParam("limit", 200)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /** The one entry that there is. */
    static Map<String, Object> one(String filter, Object value) {
        var entries = of(filter, value);
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    static Map<String, Object> last(String filter, Object value) {
        return of(filter, value).getLast();
    }

    /** What each field was, and what it became. */
    @SuppressWarnings("unchecked")
    static Map<String, List<Object>> changes(Map<String, Object> entry) {
        var changes = new LinkedHashMap<String, List<Object>>();
        ((List<Map<String, Object>>) entry.get("changes"))
                .forEach(c -> changes.put((String) c.get("field"), fromTo(c.get("from"), c.get("to"))));
        return changes;
    }

    static List<Object> fromTo(Object from, Object to) {
        return Arrays.asList(from, to);
    }
}
