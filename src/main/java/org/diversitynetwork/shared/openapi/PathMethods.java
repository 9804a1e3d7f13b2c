package org.diversitynetwork.shared.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods a path has, read from the OpenAPI document: what the header {@code Allow} tells. */
@Singleton
public class PathMethods {
    private final Map<Pattern, Set<String>> methods = new LinkedHashMap<>();

    PathMethods(PublishedDocument document) {
        document.tree()
                .path("paths")
                .properties()
                .forEach(path -> methods.put(pattern(path.getKey()), methods(path.getValue())));
    }

    /** Empty for a path that the document does not have. */
    public Set<String> of(String path) {
        return methods.entrySet().stream()
                .filter(known -> known.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private static Set<String> methods(JsonNode path) {
        var names = new TreeSet<>(Set.of("OPTIONS"));
        path.fieldNames().forEachRemaining(name -> names.add(name.toUpperCase(Locale.ROOT)));
        if (names.contains("GET")) {
            names.add("HEAD");
        }
        return names;
    }
}
