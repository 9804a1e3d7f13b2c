package org.diversitynetwork.pilotaction;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Reference;
import org.diversitynetwork.shared.store.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What was measured against one success criterion of a pilot action. It stays; a later one corrects it. */
@Entity
public class PilotMeasurement extends BaseEntity {
    static final Listed<PilotMeasurement> LISTED = new Listed<>(
            PilotMeasurement.class,
            "",
            new Sorts<PilotMeasurement>(e -> e.id)
                    .day("measuredOn", "e.measuredOn", e -> e.measuredOn)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public PilotAction pilotAction;

    /** Key of the criterion. */
    public String criterion;

    public BigDecimal value;

    public LocalDate measuredOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText note;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public Source source;

    static PilotMeasurement require(PilotAction pilot, String reference) {
        return Reference.parse(reference)
                .filter(Reference.ById.class::isInstance)
                .map(named -> ((Reference.ById) named).id())
                .flatMap(id -> PilotMeasurement.find("id = ?1 and pilotAction = ?2", id, pilot)
                        .<PilotMeasurement>firstResultOptional())
                .orElseThrow(() -> new NotFound("measurement"));
    }
}
