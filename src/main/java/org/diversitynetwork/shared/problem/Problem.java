package org.diversitynetwork.shared.problem;

import java.util.List;

/** A refusal the caller can understand and act on; its code is part of the API and explained in the catalogue. */
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient ProblemKind kind;
    final transient List<Finding> findings;
    final transient List<Unmet> unmet;

    public Problem(String code, String detail) {
        this(code, detail, List.of(), List.of());
    }

    public Problem(String code, String detail, Finding... findings) {
        this(code, detail, List.of(findings), List.of());
    }

    protected Problem(String code, String detail, List<Finding> findings, List<Unmet> unmet) {
        super(detail, null, false, false);
        this.kind = ProblemCatalogue.require(code);
        this.findings = List.copyOf(findings);
        this.unmet = List.copyOf(unmet);
    }

    public String code() {
        return kind.code();
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Response headers that belong to this refusal, as name and value in turn. */
    protected List<String> headers() {
        return List.of();
    }
}
