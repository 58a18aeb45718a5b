package org.crickets.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crickets.plan.Fact;

/** Facts to their stored form and back; older versions are lifted when they are read. */
final class FactCodec {
    private static final ObjectReader STRICT = Json.MAPPER.reader()
            .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

    private final Map<String, FactType> byName;
    private final Map<Class<?>, FactType> byClass;

    FactCodec(List<FactType> types) {
        byName = types.stream().collect(Collectors.toUnmodifiableMap(FactType::name, Function.identity()));
        byClass = types.stream().collect(Collectors.toUnmodifiableMap(FactType::type, Function.identity()));
    }

    /** The stored form. */
    record Stored(String type, int version, String body) {}

    Stored encode(Fact fact) {
        var type = Objects.requireNonNull(byClass.get(fact.getClass()), () -> "no stored form of " + fact.getClass());
        try {
            return new Stored(type.name(), type.version(), Json.MAPPER.writeValueAsString(fact));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON of a fact " + type.name(), e);
        }
    }

    Fact decode(Stored stored) {
        var type = byName.get(stored.type());
        if (type == null || !knows(stored.type(), stored.version()))
            throw new StorageProblem(unknown(stored.type(), stored.version()));
        try {
            return stored.version() == type.version()
                    ? STRICT.forType(type.type()).readValue(stored.body())
                    : lifted(type, stored);
        } catch (JsonProcessingException e) {
            throw new StorageProblem("A fact of type " + stored.type() + ", version " + stored.version()
                    + " is damaged: restore a backup.", e);
        }
    }

    boolean knows(String name, int version) {
        var type = byName.get(name);
        return type != null && version >= 1 && version <= type.version();
    }

    static String unknown(String name, int version) {
        return "The data hold facts of type " + name + ", version " + version
                + ", which this version of Crickets does not know: start the newer version that wrote them.";
    }

    private static Fact lifted(FactType type, Stored stored) throws JsonProcessingException {
        var body = (ObjectNode) Json.MAPPER.readTree(stored.body());
        return STRICT.forType(type.type()).readValue(type.lifted(body, stored.version()).toString());
    }
}
