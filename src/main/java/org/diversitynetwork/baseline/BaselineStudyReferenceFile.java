package org.diversitynetwork.baseline;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.state.Transition;
import org.diversitynetwork.shared.store.ReferenceFile;

/** The baseline studies that an installation starts with. */
@Singleton
class BaselineStudyReferenceFile implements ReferenceFile<BaselineStudyReferenceFile.Entry> {
    private final BaselineStudyService studies;

    /** A study, the codes of the indicators whose baselines it rests on, and the states that it goes through. */
    record Entry(
            @NotNull @Valid NewBaselineStudy study,
            @NotEmpty List<@NotNull String> baselinesOf,
            @NotNull List<@NotNull BaselineStatus> to) {}

    BaselineStudyReferenceFile(BaselineStudyService studies) {
        this.studies = studies;
    }

    @Override
    public String name() {
        return "85-baseline-studies.json";
    }

    @Override
    public Class<Entry> entry() {
        return Entry.class;
    }

    @Override
    public void load(Entry entry) {
        if (studies.isFirst(entry.study().city())) {
            var ids = baselines(entry.study().city(), entry.baselinesOf());
            var id = studies.create(entry.study().withBaselines(ids)).id().toString();
            entry.to().forEach(next -> studies.move(id, IfMatch.ANY, Transition.to(next)));
        }
    }

    private static List<UUID> baselines(String city, List<String> indicators) {
        return Panache.getEntityManager()
                .createQuery(
                        "select o.id from Observation o where o.city.code = :city and o.kind = BASELINE and o.current = true and o.targetGroup is null and o.indicator.code in (:indicators) order by o.indicator.code",
                        UUID.class)
                .setParameter("city", city)
                .setParameter("indicators", indicators)
                .getResultList();
    }
}
