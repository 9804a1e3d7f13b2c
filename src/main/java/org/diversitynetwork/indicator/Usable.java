package org.diversitynetwork.indicator;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.targetgroup.TargetGroupService;

/** What a value can be about: which indicators fit which things, and which periods and groups there are. */
@Singleton
class Usable {
    private final ReportingPeriodService periods;
    private final TargetGroupService groups;

    Usable(ReportingPeriodService periods, TargetGroupService groups) {
        this.periods = periods;
        this.groups = groups;
    }

    /** The indicator of one network or city says nothing about another. */
    void checkIndicator(Indicator indicator, MeasuredThing thing, List<Finding> findings) {
        if (indicator.network != null && !indicator.network.id.equals(thing.networkId())
                || indicator.city != null && !indicator.city.id.equals(thing.cityId())) {
            findings.add(
                    Finding.at("#/indicator", "local-elsewhere", "This indicator belongs to another network or city."));
        }
    }

    /** Null stays null: by the end, or undated. */
    ReportingPeriod period(Network network, String reference, List<Finding> findings) {
        if (reference == null) {
            return null;
        }
        var period = periods.find(network.id, reference).orElse(null);
        if (period == null) {
            findings.add(unknown("#/period", "reporting period of this network"));
        }
        return period;
    }

    Cut cut(String targetGroup, Gender gender, String ageBand, MeasuredThing thing, List<Finding> findings) {
        if (targetGroup == null) {
            return new Cut(null, gender, ageBand);
        }
        var group = groups.find(targetGroup).orElse(null);
        if (group == null) {
            findings.add(unknown("#/targetGroup", "target group"));
        } else if (group.cityId != null && !group.cityId.equals(thing.cityId())) {
            findings.add(Finding.at("#/targetGroup", "local-elsewhere", "This target group is local to another city."));
        } else if (!group.isCurrent()) {
            findings.add(Finding.at("#/targetGroup", "archived", "This target group is archived."));
        }
        return new Cut(group, gender, ageBand);
    }

    /** The period as it is now; it cannot be locked before the transaction at hand has ended. */
    ReportingPeriod hold(ReportingPeriod period) {
        Panache.getEntityManager().refresh(period, LockModeType.PESSIMISTIC_READ);
        return period;
    }

    /** The indicator as it is now; its meaning cannot change before the transaction at hand has ended. */
    Indicator hold(Indicator indicator) {
        Panache.getEntityManager().refresh(indicator, LockModeType.PESSIMISTIC_READ);
        return indicator;
    }

    static Finding unknown(String pointer, String thing) {
        return Finding.at(pointer, "unknown-reference", "There is no %s with this id or code.".formatted(thing));
    }
}
