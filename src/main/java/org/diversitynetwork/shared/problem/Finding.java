package org.diversitynetwork.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is wrong with a request, and where. */
@Schema(name = "ProblemError", description = "One thing that is wrong with the request, and where.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        @Schema(
                description = "JSON pointer into the request body, as a URI fragment.",
                maxLength = 500,
                examples = "#/name/en")
        String pointer,

        @Schema(description = "Name of the query parameter.", maxLength = 100, examples = "limit")
        String parameter,

        @Schema(description = "Name of the request header.", maxLength = 100, examples = "If-Match")
        String header,

        @Schema(description = "Stable code of this finding.", maxLength = 64, examples = "out-of-range")
        String code,

        @Schema(
                description = "What the rule allows, by name.",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT,
                examples = "{\"min\":1,\"max\":200}")
        Map<String, Object> params,

        @Schema(
                description = "The finding in words.",
                maxLength = 2000,
                examples = "limit must be a number from 1 to 200.")
        String detail) {

    public static Finding at(String pointer, String code, String detail) {
        return at(pointer, code, Map.of(), detail);
    }

    public static Finding at(String pointer, String code, Map<String, Object> params, String detail) {
        return new Finding(pointer, null, null, code, params, detail);
    }

    public static Finding inParameter(String parameter, String code, Map<String, Object> params, String detail) {
        return new Finding(null, parameter, null, code, params, detail);
    }

    public static Finding inHeader(String header, String code, String detail) {
        return new Finding(null, null, header, code, Map.of(), detail);
    }

    /** The same finding in a document that holds the checked one at {@code prefix}, such as {@code /items/17}. */
    public Finding under(String prefix) {
        return new Finding(
                "#" + prefix + (pointer == null ? "" : pointer.substring(1)), parameter, header, code, params, detail);
    }
}
