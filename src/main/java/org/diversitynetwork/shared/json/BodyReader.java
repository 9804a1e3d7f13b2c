package org.diversitynetwork.shared.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.Problem;

/** Turns bytes into a checked body: the one door for requests, merge patches, batches and reference data. */
@Singleton
public class BodyReader {
    private final ObjectMapper mapper;
    private final Validator validator;

    BodyReader(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    ObjectMapper mapper() {
        return mapper;
    }

    /** The body as a {@code type} that keeps all of its rules. */
    public Object read(byte[] bytes, Type type) {
        requireUtf8(bytes);
        if (bytes.length == 0) {
            throw new Problem("body-missing", "This request needs a JSON body.");
        }
        try {
            var tree = tree(bytes);
            ListSizes.check(tree, type);
            return checked(mapper.treeToValue(tree, mapper.constructType(type)));
        } catch (JsonProcessingException e) {
            throw Misreading.of(e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An exponent of many digits fits into no number: Jackson lets go of that as it is. */
    private JsonNode tree(byte[] bytes) throws IOException {
        try {
            return mapper.readTree(bytes);
        } catch (NumberFormatException e) {
            throw Misreading.unholdable();
        }
    }

    /** The body of a request: a patch where the operation takes one, else the whole thing. */
    public Object readRequest(byte[] bytes, Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == MergePatch.class
                ? readPatch(bytes)
                : read(bytes, type);
    }

    private MergePatch<?> readPatch(byte[] bytes) {
        if (read(bytes, JsonNode.class) instanceof ObjectNode patch) {
            return new MergePatch<>(patch, this);
        }
        throw new Invalid(Finding.at("#", "wrong-type", "A merge patch is a JSON object."));
    }

    /** The tree as a {@code type} that keeps all of its rules. */
    public <T> T bind(JsonNode tree, Class<T> type) {
        ListSizes.check(tree, type);
        try {
            return checked(mapper.treeToValue(tree, type));
        } catch (JsonProcessingException e) {
            throw Misreading.of(e);
        }
    }

    private <T> T checked(T body) {
        if (body == null) {
            throw new Problem("body-missing", "This request needs a JSON body other than null.");
        }
        var findings = new ArrayList<Finding>();
        validator.validate(body).forEach(violation -> findings.add(Violation.finding(violation)));
        if (body instanceof SelfChecked selfChecked && findings.isEmpty()) {
            selfChecked.check(findings);
        }
        if (!findings.isEmpty()) {
            findings.sort(Comparator.comparing(Finding::pointer));
            throw new Invalid(findings);
        }
        return body;
    }

    private static void requireUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new Problem(
                    "body-not-utf8",
                    "The body holds bytes that are not UTF-8.",
                    Finding.at("#", "not-utf8", "The body must be UTF-8."));
        }
    }
}
