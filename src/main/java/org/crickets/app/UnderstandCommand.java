package org.crickets.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crickets.embedding.SentenceExamples;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.crickets.understand.Reader;
import org.crickets.understand.dates.DateFinder;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads messages, one JSON object a line, and prints what was understood, one JSON object a line. */
@Command(name = "understand", mixinStandardHelpOptions = true, description = "Shows what messages are understood as: JSON lines in, JSON lines out.")
public final class UnderstandCommand implements Callable<Integer> {
    private static final String EXAMPLE = "{\"id\":\"1\",\"now\":\"2026-11-06T17:00\",\"zone\":\"Europe/London\",\"context\":{},"
            + "\"text\":\"interviewed at Acme today\"}";

    @Option(names = "--dates", description = "Only the dates: lines {id, now, zone, order, text} in, {id, dates} out.")
    private boolean dates;

    @Option(names = "--why", description = "Adds the cues that led to the answer, or the rules of the dates.")
    private boolean why;

    @Option(names = "--examples", paramLabel = "on|off", description = "Whether what no cue reads is compared with example"
            + " phrases; on, unless the environment variable " + ConfigSchema.EXAMPLES + " says off.")
    private Optional<String> examples = Optional.empty();

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> variables;
    private final ObjectMapper json = new ObjectMapper();

    /** On the streams of the process. */
    public UnderstandCommand() {
        this(System.in, System.out, System.err, System.getenv());
    }

    UnderstandCommand(InputStream in, PrintStream out, PrintStream err, Map<String, String> variables) {
        this.variables = variables;
        this.in = in;
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = err;
    }

    /** 0, or 2 when the setting or a line could not be read; the other lines are answered all the same. */
    @Override
    public Integer call() throws IOException {
        Environment environment = new Environment(variables);
        boolean with = environment.option("--examples", examples, ConfigSchema.EXAMPLES, Forms.onOrOff()).orElse(true);
        if (!environment.problems().isEmpty()) {
            environment.problems().forEach(err::println);
            return 2;
        }
        return answers(with ? Reader.with(SentenceExamples.shared()) : Reader.standard());
    }

    private int answers(Reader reader) throws IOException {
        int status = 0;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !answered(line, number, reader)) {
                status = 2;
            }
        }
        out.flush();
        return status;
    }

    private boolean answered(String line, int number, Reader reader) throws JsonProcessingException {
        JsonNode item;
        Context context;
        try {
            item = json.readTree(line);
            if (!item.isObject() || !item.path("text").isTextual()) {
                return complain(number, "no object with a \"text\"");
            }
            context = ContextJson.read(item);
        } catch (JsonProcessingException e) {
            return complain(number, "no valid JSON: " + e.getOriginalMessage());
        } catch (DateTimeException e) {
            return complain(number, e.getMessage() == null ? "bad time" : e.getMessage());
        }
        out.println(json.writeValueAsString(dates ? dates(item, context) : acts(item, context, reader)));
        return true;
    }

    private boolean complain(int number, String what) {
        err.println("understand: line " + number + ": " + what + ". A good line: " + EXAMPLE);
        return false;
    }

    private ObjectNode acts(JsonNode item, Context context, Reader reader) {
        Reader.Read read = reader.read(item.path("text").asText(), context);
        ObjectNode answer = json.createObjectNode();
        answer.set("id", item.path("id"));
        ActJson writer = new ActJson(json);
        writer.write(read.acts().getFirst(), answer);
        ArrayNode more = answer.putArray("more");
        read.acts().stream().skip(1).filter(act -> !(act instanceof Act.Accepted))
                .forEach(act -> writer.write(act, more.addObject()));
        if (why) {
            read.why().forEach(answer.putArray("why")::add);
        }
        return answer;
    }

    private ObjectNode dates(JsonNode item, Context context) {
        ObjectNode answer = json.createObjectNode();
        answer.set("id", item.path("id"));
        ArrayNode list = answer.putArray("dates");
        boolean dayFirst = item.path("order").isTextual()
                ? !item.path("order").asText().equals("MDY")
                : context.dayFirst();
        Text text = Text.of(item.path("text").asText());
        for (DateFound found : new DateFinder(text, context.now(), context.zone(), dayFirst, new BitSet()).find()) {
            if (!found.impossible()) {
                write(found, list.addObject());
            }
        }
        return answer;
    }

    private void write(DateFound found, ObjectNode node) {
        node.put("kind", switch (found.kind()) {
            case DATE, IMPOSSIBLE -> "date";
            case DATETIME -> "datetime";
            case RANGE, TIME_RANGE -> "range";
            case DEADLINE, DEADLINE_TIME -> "deadline";
        });
        node.put("start", found.timed() ? found.start().toString() : found.date().toString());
        found.end().ifPresent(end -> node.put("end", found.timed() ? end.toString() : end.toLocalDate().toString()));
        if (why) {
            node.put("why", found.rule());
        }
    }
}
