package org.diversitynetwork.shared.http;

import jakarta.ws.rs.core.MediaType;
import org.diversitynetwork.shared.json.Languages;

/**
 * A view that is answered in other formats too, besides JSON: a picture, a page, a document to print. Which ones, the
 * operation's {@code @Produces} says; JSON is the first of them.
 *
 * <p>What it shows is made from the view and the languages alone, since its ETag is made from those.
 */
public interface Represented {
    /** The view in a format that the operation produces. */
    Representation in(MediaType format, Languages languages);
}
