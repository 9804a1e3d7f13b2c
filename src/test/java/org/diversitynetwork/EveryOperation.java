package org.diversitynetwork;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.diversitynetwork.OpenApiOperations.Op;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;

/** Runs a check over the operations of the OpenAPI document, those included that nobody has thought of yet. */
abstract class EveryOperation {
    /** Collections that an installation starts without. */
    @BeforeEach
    void haveOneOfEach() {
        if (isEmpty("/api-tokens")) {
            Tokens.of("arrsa", "partners:read");
        }
        String study = Api.admin().get(Api.ROOT + "/baseline-studies").path("items[0].id");
        if (isEmpty("/baseline-studies/" + study + "/comments")) {
            Thing.baselineComment(study).stored();
        }
        if (isEmpty("/local-groups/bielsko-biala-local-group/focus-proposals")) {
            Thing.focusProposal("bielsko-biala-local-group").stored();
        }
    }

    private static boolean isEmpty(String collection) {
        return Api.admin().get(Api.ROOT + collection).<List<?>>path("items").isEmpty();
    }

    static Stream<DynamicTest> each(Predicate<Op> which, Consumer<Op> check) {
        return OpenApiOperations.all().stream()
                .filter(which)
                .map(op -> DynamicTest.dynamicTest(op.id(), () -> check.accept(op)));
    }

    /** A caller who may do everything and names whatever version is there. */
    static RequestSpecification valid(Op op) {
        return given().header("Authorization", "Bearer " + Api.token()).header("If-Match", "*");
    }

    /** Whoever may read: anybody, unless a right is asked for. */
    static RequestSpecification reader(Op op) {
        return op.isProtected() ? Api.admin() : Api.anyone();
    }
}
