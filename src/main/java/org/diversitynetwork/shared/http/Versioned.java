package org.diversitynetwork.shared.http;

import java.util.UUID;

/** A view of one stored thing. Its id gives a 201 its {@code Location}, its etag every answer its {@code ETag}. */
public interface Versioned {
    UUID id();

    /** Changes whenever anything in the view does; starts with the version of the thing itself. */
    String etag();

    /** Where it can be read once it is created, which is among the things that it was created in. */
    default String address(String collection) {
        return collection + "/" + id();
    }
}
