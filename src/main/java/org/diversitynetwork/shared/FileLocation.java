package org.diversitynetwork.shared;

import java.net.URI;
import java.nio.file.Path;

/** A file as a setting names it: a path, or the same as {@code file:/…}. */
public final class FileLocation {
    private FileLocation() {}

    public static Path path(String location) {
        return location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
    }
}
