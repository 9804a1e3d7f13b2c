package org.diversitynetwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** The one shape of every refusal. */
final class Problems {
    private Problems() {}

    static ValidatableResponse problem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        var body = OpenApiOperations.json(answer.asByteArray());
        assertThat(body.path("code").asText()).isEqualTo(code);
        assertThat(body.path("type").asText()).isEqualTo("/problems/" + code);
        assertThat(body.path("status").asInt()).isEqualTo(status);
        assertThat(body.path("requestId").asText()).isNotEmpty().isEqualTo(answer.header("X-Request-Id"));
        for (var field : new String[] {"title", "detail", "instance"}) {
            assertThat(body.path(field).asText()).as(field).isNotBlank();
        }
        assertThat(body.path("retryable").isBoolean()).isTrue();
        return answer.then();
    }
}
