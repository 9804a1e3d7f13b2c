package org.diversitynetwork.shared.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.Paged;
import org.jboss.resteasy.reactive.RestQuery;

/** What one operation understands: its query parameters, and the fields of what it answers. */
record OperationShape(Set<String> parameters, Set<String> fields) {
    static final String FIELDS = "fields";
    static final String LANG = "lang";
    private static final Map<Method, OperationShape> KNOWN = new ConcurrentHashMap<>();

    static OperationShape of(Method operation) {
        return KNOWN.computeIfAbsent(operation, OperationShape::read);
    }

    private static OperationShape read(Method operation) {
        var parameters = new TreeSet<String>();
        for (var parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getRecordComponents())
                        .forEach(c -> addName(parameters, field(c), c.getName()));
            } else {
                addName(parameters, parameter, parameter.getName());
            }
        }
        var fields = new TreeSet<String>();
        if (operation.isAnnotationPresent(jakarta.ws.rs.GET.class)
                && view(operation.getGenericReturnType()).isRecord()) {
            Arrays.stream(view(operation.getGenericReturnType()).getRecordComponents())
                    .filter(c -> !c.getAccessor().isAnnotationPresent(JsonIgnore.class))
                    .forEach(c -> fields.add(c.getName()));
            parameters.add(FIELDS);
            parameters.add(LANG);
        }
        return new OperationShape(parameters, fields);
    }

    private static AnnotatedElement field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addName(Set<String> names, AnnotatedElement element, String name) {
        var query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            names.add(query.value().isEmpty() ? name : query.value());
        } else if (element.isAnnotationPresent(QueryParam.class)) {
            names.add(element.getAnnotation(QueryParam.class).value());
        }
    }

    /** The record that an answer consists of, or a page's rows do. */
    private static Class<?> view(Type answer) {
        return switch (answer) {
            case ParameterizedType page when page.getRawType() == Page.class -> view(page.getActualTypeArguments()[0]);
            case ParameterizedType other -> (Class<?>) other.getRawType();
            case Class<?> page when Paged.class.isAssignableFrom(page) -> rows(page);
            case Class<?> type -> type;
            default -> Object.class;
        };
    }

    private static Class<?> rows(Class<?> page) {
        try {
            var items = (ParameterizedType) page.getMethod("items").getGenericReturnType();
            return view(items.getActualTypeArguments()[0]);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
