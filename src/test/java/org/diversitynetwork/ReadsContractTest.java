package org.diversitynetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diversitynetwork.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diversitynetwork.OpenApiOperations.Op;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Proves the HTTP contract of answers and lists for every operation that reads. */
@QuarkusTest
class ReadsContractTest extends EveryOperation {
    @TestFactory
    Stream<DynamicTest> answersAReadWithWhatTheContractPromises() {
        return each(op -> op.method().equals("GET"), op -> {
            var path = op.path();
            var first = reader(op).header("X-Request-Id", "from-the-caller").get(path);
            first.then()
                    .statusCode(200)
                    .contentType("application/json")
                    .header("X-Request-Id", equalTo("from-the-caller"))
                    .header("ETag", notNullValue())
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", notNullValue())
                    .header("Content-Security-Policy", notNullValue());
            var again = reader(op).header("If-None-Match", first.header("ETag")).get(path);
            again.then().statusCode(304).header("ETag", first.header("ETag"));
            assertThat(again.asByteArray()).isEmpty();
            assertThat(first.headers().getValues("Cache-Control")).hasSize(1);
        });
    }

    @TestFactory
    Stream<DynamicTest> answersInEveryFormatThatItNames() {
        return each(
                op -> op.otherFormats().findAny().isPresent(),
                op -> op.otherFormats().forEach(format -> {
                    var first = reader(op).accept(format).get(op.path());
                    assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
                    assertThat(first.contentType()).startsWith(format);
                    assertThat(first.asByteArray()).isNotEmpty();
                    assertThat(first.header("ETag"))
                            .isNotEqualTo(reader(op).get(op.path()).header("ETag"));
                    reader(op)
                            .accept(format)
                            .header("If-None-Match", first.header("ETag"))
                            .get(op.path())
                            .then()
                            .statusCode(304);
                    problem(
                            reader(op).accept(format).queryParam("nobody", "1").get(op.path()),
                            400,
                            "validation-failed");
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesFieldsAndLanguagesThatThereAreNot() {
        return each(op -> op.method().equals("GET"), op -> {
            problem(reader(op).queryParam("fields", "nobody").get(op.path()), 400, "validation-failed")
                    .body("errors[0].params.allowed", notNullValue());
            problem(reader(op).queryParam("lang", "no language").get(op.path()), 400, "validation-failed")
                    .body("errors.parameter", hasItem("lang"));
        });
    }

    @TestFactory
    Stream<DynamicTest> boundsEveryList() {
        return each(Op::isList, op -> {
            for (var limit : new String[] {"0", "201", "-1", "abc", "1.5", "99999999999"}) {
                problem(reader(op).queryParam("limit", limit).get(op.path()), 400, "validation-failed")
                        .body("errors[0].parameter", equalTo("limit"))
                        .body("errors[0].params.max", equalTo(200));
            }
            problem(reader(op).queryParam("sort", "nobody").get(op.path()), 400, "validation-failed")
                    .body("errors[0].params.allowed", notNullValue());
            problem(reader(op).queryParam("after", "nonsense").get(op.path()), 400, "cursor-invalid");
            problem(reader(op).queryParam("limit", "").get(op.path()), 400, "validation-failed");
            problem(reader(op).queryParam("limit", "1", "2").get(op.path()), 400, "validation-failed");
            reader(op)
                    .queryParam("limit", 1)
                    .queryParam("count", true)
                    .get(op.path())
                    .then()
                    .statusCode(200)
                    .body("page.total", notNullValue());
        });
    }

    @TestFactory
    Stream<DynamicTest> leadsFromPageToPageThroughEveryList() {
        return each(Op::isList, op -> {
            var whole = pages(op, 200, 1);
            var step = Math.max(1, whole.size() / 3);
            assertThat(whole).doesNotHaveDuplicates();
            assertThat(pages(op, step, 3)).isEqualTo(whole.subList(0, Math.min(whole.size(), 3 * step)));
        });
    }

    private static List<String> pages(Op op, int limit, int most) {
        var ids = new ArrayList<String>();
        String next = null;
        for (var i = 0; i < most && (i == 0 || next != null); i++) {
            var request = reader(op).queryParam("limit", limit).queryParam("sort", byAge(op));
            var page = (next == null ? request : request.queryParam("after", next)).get(op.path());
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            ids.addAll(page.<List<String>>path("items.id"));
            next = page.path("page.next");
        }
        return ids;
    }

    /** The order of a list in which what comes later stands last. */
    private static String byAge(Op op) {
        List<String> orders =
                reader(op).queryParam("sort", "nobody").get(op.path()).path("errors[0].params.allowed");
        return orders.contains("createdAt") ? "createdAt" : "at";
    }
}
