package org.crickets.report;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.crickets.dialogue.Messages;
import org.crickets.plan.Funnel;
import org.crickets.plan.Funnel.Median;
import org.crickets.plan.Funnel.Stage;
import org.crickets.plan.Lane;
import org.crickets.plan.Lanes;
import org.crickets.plan.Mark;
import org.crickets.plan.Mark.Kind;
import org.crickets.plan.Plan.Status;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Progress;

/** Lives of people with few or many interviews, at companies with all kinds of names; today is Sunday 22 November 2026. */
final class Samples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final List<String> NAMES = List.of("Acme|Backend Engineer", "Żółta Łódź Sp. z o.o.|Główny księgowy",
            "株式会社さくら銀行|ソフトウェアエンジニア", "北京字节跳动科技有限公司|高级产品经理", "شركة الاتصالات السعودية|مهندس برمجيات",
            "삼성전자|데이터 분석가", "Ολυμπιακή Τεχνολογία|Μηχανικός", "ООО «Ёлочка»|Старший разработчик",
            "חברת החשמל|מנהלת מוצר", "टाटा कंसल्टेंसी|सॉफ्टवेयर इंजीनियर", "บริษัท ปตท.|วิศวกร",
            "The Worshipful Company of Extremely Long-Winded Consultancies & Sons (Holdings) plc|Associate Vice President",
            "Marks & Spencer|", "Nguyễn Đức Phát JSC|Kỹ sư", "🚀 Rocket Labs 🚀|Launch 🌍 Engineer");

    private Samples() {}

    static Messages messages() {
        return messages("messages.properties", Locale.ENGLISH);
    }

    static Messages german() {
        return messages("messages_de.properties", Locale.GERMAN);
    }

    /** The words of that file, with the months and days of that language. */
    static Messages messages(String name, Locale locale) {
        var texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("config").resolve(name))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> all = new HashMap<>();
        texts.forEach((key, text) -> all.put((String) key, (String) text));
        return new Messages(locale, all);
    }

    static Progress none() {
        return new Progress(new Lanes(TODAY, List.of()), funnel(4, 4, 3, 2, 1, 0, 2, 2));
    }

    /** One process, with everything that can happen to it. */
    static Progress one() {
        return new Progress(new Lanes(TODAY, List.of(lane(1, "Acme|Backend Engineer", Status.OPEN, "INTERVIEW -16",
                "NOTE -15", "REPLY -12", "NOTE -5", "DECISION -9", "NEXT 4", "STOP 18"))),
                funnel(1, 1, 1, 1, 0, 0, 0, 0));
    }

    static Progress five() {
        return new Progress(new Lanes(TODAY, List.of(
                lane(1, "Acme|Backend Engineer", Status.OPEN, "INTERVIEW -16", "NOTE -15", "NOTE -9", "DECISION -10",
                        "NEXT -1", "STOP 12"),
                lane(2, "Globex|Platform Engineer", Status.OFFERED, "INTERVIEW -30", "NOTE -29", "REPLY -26",
                        "INTERVIEW -20", "NOTE -19", "OFFER -3", "NEXT 2"),
                lane(3, "Initech|Head of Infrastructure and Developer Experience", Status.OPEN, "INTERVIEW 3"),
                lane(4, "Umbrella|Site Reliability Engineer", Status.OPEN, "INTERVIEW -6", "NOTE -6", "DECISION 5",
                        "NEXT 8", "STOP 29"),
                lane(5, "Marks & Spencer|", Status.PAUSED, "INTERVIEW -47", "NOTE -46", "NOTE -40", "REPLY -38"))),
                new Funnel(counts(12, 11, 9, 6, 3, 1, 3, 3), Optional.of(new Median(4.5, 6)),
                        Optional.of(new Median(6, 8))));
    }

    /** All kinds of names. */
    static Progress names() {
        return many(NAMES.reversed(), "INTERVIEW -16", "NOTE -15", "NEXT 4", "STOP 18");
    }

    static Progress thirty() {
        return many(IntStream.range(0, 30).mapToObj(i -> NAMES.get(i % NAMES.size())).toList(), "INTERVIEW -200",
                "NOTE -190", "INTERVIEW -30", "NOTE -29", "REPLY -20", "NOTE -14",
                "DECISION -9", "NEXT 4", "STOP 118");
    }

    static Progress of(Lane... lanes) {
        return new Progress(new Lanes(TODAY, List.of(lanes)), funnel(1, 1, 1, 0, 0, 0, 0, 0));
    }

    private static Progress many(List<String> names, String... days) {
        var lanes = IntStream.range(0, names.size()).mapToObj(i -> lane(i + 1, names.get(i), Status.OPEN,
                Arrays.stream(days).map(day -> shifted(day, i % 7)).toArray(String[]::new))).toList();
        int n = names.size();
        return new Progress(new Lanes(TODAY, lanes), funnel(n, n, n - 1, n / 2, n / 4, 1, 0, 0));
    }

    private static String shifted(String day, int days) {
        var parts = day.split(" ");
        return parts[0] + " " + (Integer.parseInt(parts[1]) + days);
    }

    /** Days count from today. */
    static Lane lane(int number, String name, Status status, String... days) {
        var names = name.split("\\|", 2);
        List<Mark> marks = new ArrayList<>();
        for (var day : days) {
            var parts = day.split(" ");
            marks.add(new Mark(Kind.valueOf(parts[0]), TODAY.plusDays(Integer.parseInt(parts[1]))));
        }
        var next = marks.stream().filter(mark -> mark.kind() == Kind.NEXT
                || mark.kind() == Kind.INTERVIEW && mark.day().isAfter(TODAY)).findFirst();
        return new Lane(new ProcessId(number), names[0], Optional.of(names[1]).filter(role -> !role.isEmpty()), status,
                next, marks);
    }

    static Funnel funnel(int... counts) {
        return new Funnel(counts(counts), Optional.empty(), Optional.of(new Median(1, 1)));
    }

    private static Map<Stage, Integer> counts(int... counts) {
        Map<Stage, Integer> all = new EnumMap<>(Stage.class);
        for (var stage : Stage.values())
            all.put(stage, counts[stage.ordinal()]);
        return all;
    }
}
