package org.diversitynetwork.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one error body, after RFC 9457. */
@Schema(name = "Problem", description = "The one error body, after RFC 9457.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
        @Schema(
                description = "Address of the explanation of the code.",
                maxLength = 500,
                examples = "/problems/validation-failed")
        String type,

        @Schema(
                description = "Short title, the same on every occurrence of the code.",
                maxLength = 200,
                examples = "The request is not valid")
        String title,

        @Schema(description = "HTTP status.", minimum = "400", maximum = "599", examples = "400")
        int status,

        @Schema(
                description = "What is wrong with this request.",
                maxLength = 2000,
                examples = "1 thing in the request is not valid.")
        String detail,

        @Schema(description = "Path of the request.", maxLength = 2000, examples = "/api/v1/partners")
        String instance,

        @Schema(
                description = "Stable code, explained at /problems/{code}.",
                maxLength = 64,
                examples = "validation-failed")
        String code,

        @Schema(
                description = "The X-Request-Id of this request, for a question to the operator.",
                maxLength = 64,
                examples = "0199e3c4a1b27f00")
        String requestId,

        @Schema(description = "Whether the same request may succeed later without being changed.", examples = "false")
        boolean retryable,

        @Schema(
                description = "Each thing that is wrong, and where: the first thousand, where there are more.",
                maxItems = Invalid.MOST)
        List<Finding> errors,

        @Schema(description = "Conditions that a refused transition does not meet.", maxItems = 1000)
        List<Unmet> unmet) {}
