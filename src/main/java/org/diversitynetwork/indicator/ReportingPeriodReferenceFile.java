package org.diversitynetwork.indicator;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.diversitynetwork.network.NetworkService;
import org.diversitynetwork.shared.store.ReferenceFile;

/** The reporting periods that the networks of an installation start with. */
@Singleton
class ReportingPeriodReferenceFile implements ReferenceFile<ReportingPeriodReferenceFile.Entry> {
    private final ReportingPeriodService periods;
    private final NetworkService networks;

    /** A network's code, and a period that it reports for. */
    record Entry(@NotNull String network, @NotNull @Valid NewReportingPeriod period) {}

    ReportingPeriodReferenceFile(ReportingPeriodService periods, NetworkService networks) {
        this.periods = periods;
        this.networks = networks;
    }

    @Override
    public String name() {
        return "81-reporting-periods.json";
    }

    @Override
    public Class<Entry> entry() {
        return Entry.class;
    }

    @Override
    public void load(Entry entry) {
        var network = networks.require(entry.network()).id;
        if (periods.find(network, entry.period().code()).isEmpty()) {
            periods.create(entry.network(), entry.period());
        }
    }
}
