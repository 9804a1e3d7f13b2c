package org.diversitynetwork.city;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.diversitynetwork.shared.store.ReferenceFile;

/** The focus groups that the cities of an installation start with. */
@Singleton
class CityFocusReferenceFile implements ReferenceFile<CityFocusReferenceFile.Entry> {
    private final CityFocusService focuses;

    /** A city's code, and a focus of that city. */
    record Entry(@NotNull String city, @NotNull @Valid NewCityFocus focus) {}

    CityFocusReferenceFile(CityFocusService focuses) {
        this.focuses = focuses;
    }

    @Override
    public String name() {
        return "50-city-focus.json";
    }

    @Override
    public Class<Entry> entry() {
        return Entry.class;
    }

    @Override
    public void load(Entry entry) {
        if (!focuses.has(entry.city(), entry.focus().targetGroup())) {
            focuses.create(entry.city(), entry.focus());
        }
    }
}
