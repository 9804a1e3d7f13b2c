package org.diversitynetwork.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Observations to be recorded at one go: all of them or none.")
record ObservationBatch(
        @Schema(description = "The observations.", minItems = 1, maxItems = 1000) @NotNull @NotEmpty @Size(max = 1000)
        List<@NotNull @Valid NewObservation> items)
        implements SelfChecked {

    @Override
    public void check(List<Finding> findings) {
        for (var i = 0; i < items.size(); i++) {
            var own = new ArrayList<Finding>();
            items.get(i).check(own);
            for (var finding : own) {
                findings.add(finding.under("/items/" + i));
            }
        }
    }
}
