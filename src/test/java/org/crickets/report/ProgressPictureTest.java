package org.crickets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.crickets.plan.Plan.Status;
import org.crickets.plan.Progress;
import org.junit.jupiter.api.Test;

/** The pictures of few and of many interviews, kept in target/pictures to be looked at. */
class ProgressPictureTest {
    private static final Path KEPT = Path.of("target/pictures");
    private static final Duration QUICK = Duration.ofMillis(300);
    private final ProgressPicture picture = new ProgressPicture(Samples.messages());

    private static BufferedImage drawn(String name, Progress progress, ProgressPicture picture) throws IOException {
        var png = picture.png(progress);
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name + ".png"), png);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private BufferedImage drawn(String name, Progress progress) throws IOException {
        return drawn(name, progress, picture);
    }

    /** The signs whose colours cover a sign's worth of pixels somewhere between two heights. */
    private static Set<Sign> signs(BufferedImage image, int top, int bottom) {
        var pixels = image.getRGB(0, top, image.getWidth(), bottom - top, null, 0, image.getWidth());
        var count = Arrays.stream(pixels).boxed().collect(Collectors.groupingBy(rgb -> rgb, Collectors.counting()));
        return Arrays.stream(Sign.values()).filter(sign -> count.getOrDefault(sign.color.getRGB(), 0L) > 60)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void oneProcessHasItsSignsAndNothingElse() throws IOException {
        var image = drawn("one", Samples.one());
        assertThat(image.getWidth()).isEqualTo(1080);
        int legend = 50 * Canvas.SCALE;
        assertThat(signs(image, legend, legend + 42 * Canvas.SCALE)).contains(Sign.INTERVIEW, Sign.NOTE, Sign.REPLY,
                Sign.DECISION, Sign.NEXT).doesNotContain(Sign.OFFER);
        int lane = legend + 90 * Canvas.SCALE;
        assertThat(signs(image, lane, lane + 50 * Canvas.SCALE)).contains(Sign.INTERVIEW, Sign.NOTE, Sign.REPLY,
                Sign.DECISION, Sign.NEXT, Sign.STOP).doesNotContain(Sign.OFFER);
    }

    @Test
    void fiveProcessesAreTallerByTheirLanes() throws IOException {
        var five = drawn("five", Samples.five());
        assertThat(five.getWidth()).isEqualTo(1080);
        assertThat(five.getHeight()).isBetween(drawn("one", Samples.one()).getHeight() + 4 * 50 * Canvas.SCALE, 2100);
        assertThat(signs(five, 0, five.getHeight())).contains(Sign.OFFER);
    }

    @Test
    void manyProcessesStayWithinAPhonesPicture() throws IOException {
        var thirty = drawn("thirty", Samples.thirty());
        assertThat(thirty.getHeight()).isLessThanOrEqualTo(2800).isEqualTo(
                drawn("thirty", Samples.thirty()).getHeight());
        assertThat(thirty.getWidth()).isEqualTo(1080);
    }

    @Test
    void namesInAllScriptsAreDrawn() throws IOException {
        drawn("names", Samples.names());
        for (var name : Samples.NAMES)
            for (boolean bold : new boolean[]{true, false})
                assertThat(Lettering.runs(name, bold)).as(name)
                        .allMatch(run -> run.text().codePoints().noneMatch(letter -> letter == '?'));
    }

    @Test
    void otherLanguagesHaveTheirOwnMonths() throws IOException {
        var polish = Samples.messages("messages.properties", Locale.of("pl"));
        drawn("polish", Samples.five(), new ProgressPicture(polish));
        assertThat(new Words(polish).month(Samples.TODAY)).isEqualTo("listopad");
        assertThat(new Words(Samples.messages()).month(Samples.TODAY)).isEqualTo("November");
    }

    /** Its dates follow the catalogue's patterns, and its words the number beside them. */
    @Test
    void germansSeeGerman() throws IOException {
        drawn("german", Samples.five(), new ProgressPicture(Samples.german()));
        drawn("german-one", Samples.one(), new ProgressPicture(Samples.german()));
        var words = new Words(Samples.german());
        assertThat(words.date(Samples.TODAY)).isEqualTo("So 22. Nov");
        assertThat(new Words(Samples.messages()).date(Samples.TODAY)).isEqualTo("Sun 22 Nov");
        assertThat(words.month(Samples.TODAY.minusMonths(8))).isEqualTo("März");
        assertThat(words.number(4.5)).isEqualTo("4,5");
        assertThat(Stream.of(1.0, 4.5, 2.0).map(days -> words.say("days", "days", days))).containsExactly("Tag", "Tage",
                "Tage");
        assertThat(Stream.of(0, 1, 2).map(n -> words.say("answers", "n", n))).containsExactly("noch keine Antwort",
                "Median aus 1 Antwort", "Median aus 2 Antworten");
        assertThat(Stream.of(0, 1, 2).map(n -> words.say("stage.offer", "n", n))).containsExactly("Angebote", "Angebot",
                "Angebote");
    }

    @Test
    void whoHasOnlyClosedOnesSeesTheFunnelAlone() throws IOException {
        var none = drawn("closed", Samples.none());
        assertThat(none.getHeight()).isLessThan(900);
        assertThat(signs(none, 0, none.getHeight())).containsExactly(Sign.INTERVIEW, Sign.STOP);
    }

    @Test
    void aLaneIsAboutTheDaysThatTheSheetHas() throws IOException {
        var long_ = Samples.lane(1, "Acme|", Status.OPEN, "INTERVIEW -300", "NOTE -290");
        var image = drawn("long", Samples.of(long_));
        int lane = (50 + 90 - 32) * Canvas.SCALE;
        assertThat(signs(image, lane, lane + 60 * Canvas.SCALE)).doesNotContain(Sign.INTERVIEW, Sign.NOTE);
    }

    @Test
    void noSignHidesAnother() {
        var lane = Samples.lane(1, "Acme|", Status.OPEN, "INTERVIEW 0", "NOTE 0", "NOTE 1", "REPLY 0", "NEXT 0",
                "STOP 30");
        var axis = Axis.of(Samples.of(lane).lanes(), List.of(lane));
        var places = new LaneDrawing(lane, Color.WHITE, axis, new Words(Samples.messages())).places();
        assertThat(places.get(lane.marks().getFirst())).isEqualTo(axis.x(Samples.TODAY));
        for (var one : places.entrySet())
            for (var other : places.entrySet())
                if (one != other && Sign.of(one.getKey().kind()).drop == Sign.of(other.getKey().kind()).drop)
                    assertThat(Math.abs(one.getValue() - other.getValue())).isGreaterThanOrEqualTo(7.9f);
    }

    @Test
    void everyWordOfThePictureIsInTheCatalogue() {
        var messages = Samples.messages();
        for (var sign : Sign.values())
            assertThat(messages.has("picture.sign." + sign.name().toLowerCase(Locale.ROOT))).isTrue();
    }

    @Test
    void theSameIsDrawnTheSame() {
        assertThat(picture.png(Samples.five())).isEqualTo(picture.png(Samples.five()));
    }

    @Test
    void everySignHasAShapeAndAColourOfItsOwn() {
        assertThat(Arrays.stream(Sign.values()).map(sign -> sign.color)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Sign.values()).map(ProgressPictureTest::silhouette)).doesNotHaveDuplicates();
    }

    /** Where a sign is dark when it is seen without its colour. */
    private static String silhouette(Sign sign) {
        try (var canvas = new Canvas(20)) {
            sign.drawAlone(canvas, 10, 10, false);
            return IntStream.range(0, 60 * 60).mapToObj(i -> canvas.image.getRGB(i % 60, i / 60))
                    .map(rgb -> rgb == Color.WHITE.getRGB() ? " " : "#").collect(Collectors.joining());
        }
    }

    @Test
    void thirtyProcessesAreDrawnQuickly() {
        for (int i = 0; i < 15; i++)
            picture.png(Samples.thirty());
        var best = IntStream.range(0, 3).mapToLong(_ -> cpu()).min().orElseThrow();
        assertThat(Duration.ofNanos(best)).isLessThan(QUICK);
    }

    private long cpu() {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        picture.png(Samples.thirty());
        return threads.getCurrentThreadCpuTime() - before;
    }
}
