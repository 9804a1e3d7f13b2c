package org.diversitynetwork.indicator;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.diversitynetwork.shared.store.ReferenceFile;

/** The targets of networks and cities that an installation starts with. */
@Singleton
class IndicatorTargetReferenceFile implements ReferenceFile<IndicatorTargetReferenceFile.Entry> {
    private final IndicatorTargetService targets;

    /** An indicator's code, and a target set for it. */
    record Entry(@NotNull String indicator, @NotNull @Valid NewIndicatorTarget target) {}

    IndicatorTargetReferenceFile(IndicatorTargetService targets) {
        this.targets = targets;
    }

    @Override
    public String name() {
        return "82-indicator-targets.json";
    }

    @Override
    public Class<Entry> entry() {
        return Entry.class;
    }

    @Override
    public void load(Entry entry) {
        if (!targets.has(entry.indicator(), entry.target())) {
            targets.create(entry.indicator(), entry.target());
        }
    }
}
