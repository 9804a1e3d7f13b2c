package org.diversitynetwork.account;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.diversitynetwork.shared.access.PersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that is stored about the caller. */
@Schema(name = "MyData", description = "Everything that is stored about the caller.")
public record MyDataView(
        @Schema(description = "One section for each kind of data.", maxItems = 100)
        List<Section> sections) {

    /** Data of one kind. */
    @Schema(name = "DataSection", description = "Data of one kind.")
    public record Section(
            @Schema(description = "Name of the kind.", maxLength = 60, examples = "account")
            String name,

            @Schema(
                    description = "What it is stored for.",
                    maxLength = 300,
                    examples = "To let you sign in and write to you.")
            String purpose,

            @Schema(description = "The rows, the newest first, at most 1,000.", maxItems = 1000)
            List<Row> rows) {}

    /** One stored row. */
    @Schema(name = "DataRow", description = "One stored row.")
    public record Row(
            @Schema(description = "Its fields.", maxItems = 50)
            List<Fact> facts) {}

    /** One field. */
    @Schema(name = "DataFact", description = "One field of a stored row.")
    public record Fact(
            @Schema(description = "Name of the field.", maxLength = 60, examples = "email")
            String field,

            @Schema(
                    description = "Its value; null where it is empty.",
                    nullable = true,
                    maxLength = 10000,
                    examples = "city-coordinator@demo.example")
            String value) {}

    static Section section(PersonalData kind, UUID userId) {
        var rows = kind.of(userId).stream()
                .map(row -> new Row(row.entrySet().stream()
                        .map(field -> new Fact(field.getKey(), Objects.toString(field.getValue(), null)))
                        .toList()))
                .toList();
        return new Section(kind.name(), kind.purpose(), rows);
    }
}
