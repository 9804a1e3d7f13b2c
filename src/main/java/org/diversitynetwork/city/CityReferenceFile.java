package org.diversitynetwork.city;

import jakarta.inject.Singleton;
import org.diversitynetwork.shared.store.ReferenceFile;

/** The cities that an installation starts with. */
@Singleton
class CityReferenceFile implements ReferenceFile<NewCity> {
    private final CityService cities;

    CityReferenceFile(CityService cities) {
        this.cities = cities;
    }

    @Override
    public String name() {
        return "20-cities.json";
    }

    @Override
    public Class<NewCity> entry() {
        return NewCity.class;
    }

    @Override
    public void load(NewCity city) {
        if (cities.find(city.code()).isEmpty()) {
            cities.create(city);
        }
    }
}
