package org.diversitynetwork.shared.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.diversitynetwork.shared.json.BodyReader;
import org.diversitynetwork.shared.problem.Problem;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Reads every JSON body through {@link BodyReader}, so that none is read less strictly than another. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, JsonBody.MERGE_PATCH})
public class JsonBody implements ServerMessageBodyReader<Object> {
    public static final String MERGE_PATCH = "application/merge-patch+json";

    /** 1 MiB. */
    public static final int MAX_BYTES = 1 << 20;

    private final BodyReader bodies;

    JsonBody(BodyReader bodies) {
        this.bodies = bodies;
    }

    static byte[] bytes(InputStream body) throws IOException {
        var bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new Problem("body-too-large", "A body may have 1 MiB.");
        }
        return bytes;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType mediaType) {
        return true;
    }

    @Override
    public Object readFrom(Class<Object> type, Type generic, MediaType mediaType, ServerRequestContext request)
            throws WebApplicationException, IOException {
        return bodies.readRequest(bytes(request.getInputStream()), generic);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return bodies.readRequest(bytes(body), generic);
    }
}
