package org.diversitynetwork.shared.openapi;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.PermissionsAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diversitynetwork.shared.access.OpenToTokens;
import org.diversitynetwork.shared.access.TokenScope;
import org.diversitynetwork.shared.http.NeverReplayed;
import org.diversitynetwork.shared.json.MergePatch;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** What the code says of an operation beyond what the generator reads: its right, its own refusals, its patch. */
final class OperationFacts {
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName OPEN_TO_TOKENS = DotName.createSimple(OpenToTokens.class);

    private final Map<String, MethodInfo> methods = new LinkedHashMap<>();
    private final Map<String, MethodInfo> checkers = new LinkedHashMap<>();

    OperationFacts(IndexView index) {
        index.getAnnotations(PATH).stream()
                .filter(path -> path.target().kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS)
                .flatMap(path -> path.target().asClass().methods().stream())
                .forEach(method -> methods.put(method.name(), method));
        index.getAnnotations(PermissionChecker.class)
                .forEach(checker -> checkers.put(
                        checker.value().asString(), checker.target().asMethod()));
    }

    /** The right that the operation asks for; public operations ask for none. */
    Optional<String> permission(String operationId) {
        return annotation(operationId, PermissionsAllowed.class)
                .map(a -> String.join(",", a.value().asStringArray()));
    }

    /** The scopes that a token needs to have this right; empty where no token can have it. */
    Optional<List<String>> scopesFor(String permission) {
        var checker = checkers.get(permission);
        if (checker == null) {
            throw new IllegalStateException("No policy checks the right " + permission);
        }
        return Optional.ofNullable(checker.declaredAnnotation(OPEN_TO_TOKENS))
                .map(open -> open.value() == null
                        ? List.of()
                        : Arrays.stream(open.value().asEnumArray())
                                .map(scope -> TokenScope.valueOf(scope).text())
                                .toList());
    }

    List<String> problems(String operationId) {
        return annotation(operationId, Problems.class)
                .map(a -> Arrays.asList(a.value().asStringArray()))
                .orElse(List.of());
    }

    boolean isReplayed(String operationId) {
        return annotation(operationId, NeverReplayed.class).isEmpty();
    }

    /** Name of the record that a merge patch of this operation changes. */
    Optional<String> patched(String operationId) {
        return Optional.ofNullable(methods.get(operationId))
                .flatMap(method -> method.parameterTypes().stream()
                        .filter(type -> type.name().equals(DotName.createSimple(MergePatch.class.getName())))
                        .map(type -> simpleName(
                                type.asParameterizedType().arguments().getFirst()))
                        .findFirst());
    }

    private Optional<AnnotationInstance> annotation(String operationId, Class<?> type) {
        return Optional.ofNullable(methods.get(operationId))
                .map(method -> method.declaredAnnotation(DotName.createSimple(type.getName())));
    }

    private static String simpleName(Type type) {
        return type.name().withoutPackagePrefix();
    }
}
