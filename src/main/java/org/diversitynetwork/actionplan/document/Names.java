package org.diversitynetwork.actionplan.document;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.stream.Collectors;
import org.diversitynetwork.shared.json.I18nText;

/** Names of things on a printed page; where there is no name, the code stands for it. */
final class Names {
    private Names() {}

    static RawString text(Wording wording, I18nText name, String code) {
        return name == null ? Wording.plain(code) : wording.text(name);
    }

    static RawString partner(PlanNames names, String code) {
        return Wording.plain(code == null ? "" : names.partners().getOrDefault(code, code));
    }

    static RawString indicator(Wording wording, PlanNames names, String code) {
        if (code == null) {
            return Wording.plain("");
        }
        var indicator = names.indicators().get(code);
        return indicator == null
                ? Wording.plain(code)
                : new RawString(wording.text(indicator.name()).getValue() + " ("
                        + Wording.plain(indicator.unit()).getValue() + ")");
    }

    static RawString joined(List<RawString> parts) {
        return new RawString(parts.stream().map(RawString::getValue).collect(Collectors.joining(", ")));
    }
}
