package org.diversitynetwork;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Ways to call the API in tests. Every answer is held against the OpenAPI document; the requests may be wrong. */
public final class Api {
    public static final String ROOT = "/api/v1";

    private static final OpenApiValidationFilter ANSWERS_AS_DOCUMENTED =
            new OpenApiValidationFilter(OpenApiInteractionValidator.createFor("openapi/openapi.json")
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", ValidationReport.Level.IGNORE)
                            .build())
                    .build());
    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime());
    /** Well before the token ends, however long a run takes. */
    private static final long TOKEN_NANOS = Duration.ofMinutes(5).toNanos();

    private static volatile String token;
    private static volatile long tokenSince;

    private Api() {}

    public static RequestSpecification anyone() {
        return given().filter(ANSWERS_AS_DOCUMENTED);
    }

    public static RequestSpecification admin() {
        return anyone().header("Authorization", "Bearer " + token());
    }

    /** A call whose answer is not in the document, such as one to a path that does not exist. */
    public static RequestSpecification undocumented() {
        return given();
    }

    public static String token() {
        if (token == null || System.nanoTime() - tokenSince > TOKEN_NANOS) {
            tokenSince = System.nanoTime();
            token = anyone().contentType(ContentType.JSON)
                    .body(Map.of("email", "admin@example.org", "password", "a password for tests"))
                    .post(ROOT + "/auth/token")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("accessToken");
        }
        return token;
    }

    /** A code that nothing else has. */
    public static String code(String start) {
        return start + "-" + Long.toString(NUMBERS.incrementAndGet(), 36);
    }
}
