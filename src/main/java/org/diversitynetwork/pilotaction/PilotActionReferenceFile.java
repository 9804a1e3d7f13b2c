package org.diversitynetwork.pilotaction;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.store.ReferenceFile;

/** The pilot actions that an installation starts with: those that sources tell of, and one to show how it goes. */
@Singleton
class PilotActionReferenceFile implements ReferenceFile<PilotActionReferenceFile.Entry> {
    private final PilotHistoryService history;

    /** A pilot action, and either the state that sources tell of it or everything that came of it. */
    record Entry(
            @NotNull @Valid NewPilotAction pilot,
            @Valid Told told,
            @Valid Lived lived) {}

    /** Where a source says that it stands, when the rest of its life is not known. */
    record Told(@NotNull PilotStatus status, @NotBlank String reason) {}

    /** What came of it until it was decided on. */
    record Lived(
            @NotNull List<@NotNull I18nText> progress,
            @NotNull List<@NotNull @Valid NewPilotMeasurement> measurements,
            @NotNull List<@NotNull @Valid NewParticipantCount> participantsReached,
            @NotNull I18nText lessonsLearned,
            @NotNull @Valid NewPilotDecision decision) {}

    PilotActionReferenceFile(PilotHistoryService history) {
        this.history = history;
    }

    @Override
    public String name() {
        return "86-pilot-actions.json";
    }

    @Override
    public Class<Entry> entry() {
        return Entry.class;
    }

    @Override
    public void load(Entry entry) {
        if (history.isNew(entry.pilot().code())) {
            history.load(entry);
        }
    }
}
