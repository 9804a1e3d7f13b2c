package org.diversitynetwork.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/audit")
@Tag(
        name = "Audit",
        description =
                "The record of who did what, which is only ever added to, and whether it is still what was written.")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {
    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @PermissionsAllowed("audit-read")
    @Operation(
            description =
                    "What was done, newest first: to the networks, cities and partners that the caller runs and all that belongs to them. Of a city or a partner that is in several networks, the head of one sees what belongs to that one or to none; a token for some cities sees what belongs to those. Sign-ins and refusals are seen by those only who run the whole installation.")
    public Page<AuditEntryView> listAuditEntries(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        return audit.list(filter, page);
    }

    @GET
    @Path("/{entry}")
    @PermissionsAllowed("audit-read")
    @Operation(description = "One entry.")
    public AuditEntryView getAuditEntry(
            @Parameter(description = "Id of the entry.", example = "0199e3c4-a1b2-7f00-8a00-0000000000a1")
                    @PathParam("entry")
                    String entry) {
        return audit.get(entry);
    }

    @GET
    @Path("/verification")
    @PermissionsAllowed("audit-verify")
    @Operation(
            description =
                    "Walks along the chains of hashes and names every entry that was altered and every place where one is missing. One call checks a stretch; go on with `next` until there is none.")
    public AuditVerification verifyAudit(@BeanParam VerificationRequest request) {
        return audit.verify(request);
    }
}
