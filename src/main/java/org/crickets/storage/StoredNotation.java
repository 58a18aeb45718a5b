package org.crickets.storage;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crickets.coach.Notation;
import org.crickets.dialogue.Settings;
import org.crickets.dialogue.State;
import org.crickets.plan.Fact;
import org.crickets.storage.FactCodec.Stored;

/** The database's own notation. */
public final class StoredNotation implements Notation {
    /** Stricter than what is read of the database, as it may come from anywhere. */
    private static final ObjectReader SETTINGS = Json.MAPPER.readerFor(Settings.class)
            .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final FactCodec codec = new FactCodec(FactType.ALL);

    @Override
    public Written write(Fact fact) {
        var stored = codec.encode(fact);
        return new Written(stored.type(), stored.version(), stored.body());
    }

    @Override
    public String write(Settings settings) {
        return Codec.settings(settings);
    }

    @Override
    public String write(State state) {
        return Codec.state(state);
    }

    @Override
    public boolean knows(String type, int version) {
        return codec.knows(type, version);
    }

    @Override
    public Optional<Fact> fact(Written written) {
        return undamaged(() -> codec.decode(new Stored(written.type(), written.version(), written.body())));
    }

    @Override
    public Optional<Settings> settings(String json) {
        return undamaged(() -> SETTINGS.<Settings>readValue(json));
    }

    /** What comes from elsewhere may be anything, and a lift expects what the program itself wrote. */
    private static <T> Optional<T> undamaged(Callable<T> read) {
        try {
            return Optional.of(read.call());
        } catch (Exception _) {
            return Optional.empty();
        }
    }
}
