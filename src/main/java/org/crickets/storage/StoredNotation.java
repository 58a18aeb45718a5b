package org.crickets.storage;

import org.crickets.coach.Notation;
import org.crickets.dialogue.Settings;
import org.crickets.dialogue.State;
import org.crickets.plan.Fact;

/** The database's own notation. */
public final class StoredNotation implements Notation {
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
}
