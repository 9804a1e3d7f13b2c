package org.diversitynetwork.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes the one error body, for refusals from inside the operations and from outside of them. */
@Singleton
public class ProblemBodies {
    public static final String TYPE = "application/problem+json";

    private final ObjectMapper mapper;

    ProblemBodies(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public byte[] write(Problem problem, String path, String requestId) {
        return write(problem.kind, problem.getMessage(), problem.findings, problem.unmet, path, requestId);
    }

    public byte[] write(String code, String detail, String path, String requestId) {
        return write(ProblemCatalogue.require(code), detail, List.of(), List.of(), path, requestId);
    }

    private byte[] write(
            ProblemKind kind, String detail, List<Finding> errors, List<Unmet> unmet, String path, String requestId) {
        var view = new ProblemView(
                "/problems/" + kind.code(),
                kind.title(),
                kind.status(),
                detail,
                path.length() > 2000 ? path.substring(0, 2000) : path,
                kind.code(),
                requestId,
                kind.retryable(),
                errors,
                unmet);
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
