package org.diversitynetwork.shared.problem;

import java.util.List;

/** 412: somebody else changed the thing since the caller read it; carries the current ETag. */
public class PreconditionFailed extends Problem {
    private static final long serialVersionUID = 1L;

    private final String etag;

    public PreconditionFailed(String etag) {
        super("precondition-failed", "The current ETag is %s.".formatted(etag));
        this.etag = etag;
    }

    @Override
    protected List<String> headers() {
        return List.of("ETag", etag);
    }
}
