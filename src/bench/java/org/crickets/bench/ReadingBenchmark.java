package org.crickets.bench;

import java.util.List;
import org.crickets.app.Corpora;
import org.crickets.app.Corpora.Message;
import org.crickets.embedding.SentenceExamples;
import org.crickets.understand.Act;
import org.crickets.understand.Reader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A call reads one message of the corpora, the next one each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
public class ReadingBenchmark {
    /** From 0 on. */
    @Param("0")
    public int round;

    private static final int UNTIL_COMPILED = 20;
    private Turn<Message> messages = new Turn<>(List.of(), 0);

    /** Reads them all several times, however long a busy machine needs for it. */
    @Setup
    public void read(Blackhole hole) {
        var all = Corpora.messages();
        for (int i = 0; i < UNTIL_COMPILED; i++)
            all.forEach(message -> hole.consume(Reader.standard().acts(message.text(), message.context())));
        messages = new Turn<>(all, round);
    }

    /** With examples off. */
    @Benchmark
    public List<Act> cues() {
        var message = messages.next();
        return Reader.standard().acts(message.text(), message.context());
    }

    @Benchmark
    public List<Act> model(Model model) {
        var message = messages.next();
        return model.reader.acts(message.text(), message.context());
    }

    /** Loaded before anything is measured; it stands aside where it does not fit, which would be quick. */
    @State(Scope.Benchmark)
    public static class Model {
        final Reader reader = Reader.with(SentenceExamples.shared());

        @Setup
        public void load() {
            if (SentenceExamples.shared().alike("they said no", "they said no") < 0.99)
                throw new IllegalStateException("The sentence model is not there.");
        }
    }
}
