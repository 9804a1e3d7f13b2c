package org.diversitynetwork.shared.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 400: the request itself is wrong; says where, and what is allowed. */
public class Invalid extends Problem {
    private static final long serialVersionUID = 1L;

    /** Findings that are told; whoever has mended these learns of the next. */
    static final int MOST = 1000;

    public Invalid(List<Finding> findings) {
        super(
                "validation-failed",
                findings.size() == 1
                        ? findings.getFirst().detail()
                        : findings.size() + " things in the request are not valid: "
                                + findings.stream()
                                        .limit(3)
                                        .map(Finding::detail)
                                        .collect(Collectors.joining(" ")),
                findings.size() > MOST ? findings.subList(0, MOST) : findings,
                List.of());
    }

    public Invalid(Finding finding) {
        this(List.of(finding));
    }

    public static Invalid parameter(String name, String code, Map<String, Object> params, String detail) {
        return new Invalid(Finding.inParameter(name, code, params, detail));
    }

    /** A body that points at something that does not exist. */
    public static Invalid unknownReference(String pointer, String thing) {
        return new Invalid(
                Finding.at(pointer, "unknown-reference", "There is no %s with this id or code.".formatted(thing)));
    }
}
