package org.crickets.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import org.crickets.coach.Notation;
import org.crickets.coach.Unpacking;
import org.crickets.dialogue.Input;

/** Reads what {@link JsonExport} wrote, as docs/export.md describes it; a fact at a time, and whatever else it may be. */
public record JsonImport(Notation notation) implements Unpacking {
    /** More than anybody tells in years. */
    static final int MOST_FACTS = 20_000;
    /** Facts lie four deep, and settings five. */
    private static final int DEEPEST = 20;
    /** The longest text is a message of the user's. */
    private static final int LONGEST = 20_000;
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST)
                    .maxNameLength(200).maxNumberLength(20).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

    @Override
    public Input unpack(byte[] file, String caption, Instant now) {
        try (var parser = JSON.createParser(file)) {
            return new ExportReader(parser, caption, new FactReader(notation, now)).read();
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            return new Input.NotBrought("broken", at == null ? "" : Integer.toString(at.getLineNr()), caption);
        } catch (IOException _) {
            return new Input.NotBrought("broken", "", caption);
        }
    }
}
