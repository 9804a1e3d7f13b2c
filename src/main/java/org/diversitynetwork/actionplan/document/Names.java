package org.diversitynetwork.actionplan.document;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.stream.Collectors;
import org.diversitynetwork.actionplan.Named.Kind;

/** Names of things on a printed page; where there is no name, the code stands for it. */
final class Names {
    private final PlanNames names;
    private final Wording wording;

    Names(PlanNames names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    RawString partner(String code) {
        var partner = names.get(Kind.PARTNER, code);
        return Wording.plain(
                partner == null ? nullToEmpty(code) : partner.asPartner().name());
    }

    RawString partners(List<String> codes) {
        return joined(codes.stream().map(this::partner).toList());
    }

    RawString groups(List<String> codes) {
        return joined(codes.stream().map(code -> text(Kind.GROUP, code)).toList());
    }

    RawString pilot(String code) {
        return text(Kind.PILOT, code);
    }

    RawString indicator(String code) {
        var indicator = names.get(Kind.INDICATOR, code);
        return indicator == null
                ? Wording.plain(nullToEmpty(code))
                : new RawString(wording.text(indicator.text()).getValue() + " ("
                        + Wording.plain(indicator.unit()).getValue() + ")");
    }

    private RawString text(Kind kind, String code) {
        var named = names.get(kind, code);
        return named == null ? Wording.plain(nullToEmpty(code)) : wording.text(named.text());
    }

    private static String nullToEmpty(String code) {
        return code == null ? "" : code;
    }

    static RawString joined(List<RawString> parts) {
        return new RawString(parts.stream().map(RawString::getValue).collect(Collectors.joining(", ")));
    }
}
