package org.diversitynetwork.shared.problem;

/** Gives the framework's own refusals the contract's codes. */
final class FrameworkRefusal {
    private FrameworkRefusal() {}

    static Problem of(int status) {
        return switch (status) {
            case 401 ->
                new Problem("credentials-missing", "This operation needs a credential: Authorization: Bearer …");
            case 403 -> new Problem("not-allowed", "You are known, but this is not yours to do.");
            case 404 -> new Problem("not-found", "There is nothing at this path; GET /api/v1 lists the collections.");
            case 405 -> new Problem("method-not-allowed", "The header Allow lists the methods of this path.");
            case 406 ->
                new Problem("not-acceptable", "This is answered as application/json; nothing in Accept allows that.");
            case 413 -> new Problem("body-too-large", "A body may have 1 MiB.");
            case 415 ->
                new Problem(
                        "media-type-unsupported", "Send application/json, or application/merge-patch+json with PATCH.");
            default ->
                status < 500
                        ? new Problem("request-malformed", "The request cannot be read.")
                        : new Problem("internal-error", "This is our fault. Tell the operator the requestId.");
        };
    }
}
