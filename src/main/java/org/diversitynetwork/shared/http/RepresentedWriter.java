package org.diversitynetwork.shared.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Tells the framework that views can be written in any format; {@link Answers} has done it before it gets here. */
@Provider
public class RepresentedWriter implements MessageBodyWriter<Represented> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType format) {
        return true;
    }

    @Override
    public void writeTo(
            Represented view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType format,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws WebApplicationException {
        throw new IllegalStateException("Only records are views, and their bytes are made by Answers.");
    }
}
