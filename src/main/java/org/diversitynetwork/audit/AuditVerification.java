package org.diversitynetwork.audit;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a walk along the chains found. */
@Schema(name = "AuditVerification", description = "What a walk along the chains of the audit trail found.")
public record AuditVerification(
        @Schema(description = "Whether nothing was found in what was checked.", examples = "false")
        boolean ok,

        @Schema(description = "Entries that were checked.", minimum = "0", maximum = "1000000", examples = "1200")
        int checked,

        @Schema(
                description =
                        "Where to go on, for the parameter `from`; absent when the walk came to the end of the last chain.",
                nullable = true,
                maxLength = 30,
                examples = "null")
        String next,

        @Schema(
                description =
                        "The chains as they are now. Keep the heads elsewhere: they tell of a rewritten chain, which the chains alone cannot.",
                maxItems = 8)
        List<Lane> lanes,

        @Schema(description = "What is wrong, in the order of the chains; the walk stops after 100.", maxItems = 200)
        List<Fault> findings) {

    /** One of the chains. */
    @Schema(name = "AuditLane", description = "One of the chains of the audit trail.")
    public record Lane(
            @Schema(description = "Its number.", minimum = "0", maximum = "7", examples = "3")
            int lane,

            @Schema(description = "Entries that it has.", minimum = "0", maximum = "9007199254740991", examples = "150")
            long entries,

            @Schema(
                    description = "Hash of the last of them.",
                    maxLength = 64,
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String head) {}

    /** What can be wrong. */
    @Schema(
            name = "AuditFaultKind",
            description =
                    "What is wrong: the entry is not what was written; entries are missing; the last entries are missing; the entry does not follow from the one before; the chain does not end in this entry; the entry was never appended to the chain.")
    public enum Kind {
        ALTERED,
        REMOVED,
        TAIL_REMOVED,
        BROKEN,
        HEAD_DIFFERS,
        BEYOND_HEAD
    }

    /** One place where the trail is not what was written. */
    @Schema(name = "AuditFault", description = "One place where the trail is not what was written.")
    public record Fault(
            @Schema(description = "The chain.", minimum = "0", maximum = "2147483647", examples = "3")
            int lane,

            @Schema(
                    description = "The place in it; the first one, where several are missing.",
                    minimum = "-9007199254740991",
                    maximum = "9007199254740991",
                    examples = "120")
            long position,

            @Schema(
                    description = "Id of the entry there, if there is one.",
                    nullable = true,
                    examples = "0199e3c4-a1b2-7f00-8a00-0000000000a1")
            UUID entryId,

            @Schema(description = "What is wrong.", examples = "altered")
            Kind kind,

            @Schema(
                    description = "The same in words.",
                    maxLength = 2000,
                    examples = "The entry is not what was written: its hash does not fit its content.")
            String detail) {}
}
