package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crickets.schedule.Sign;
import org.crickets.schedule.Watchdog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Prometheus reads; and that the samples for operators name only what there is. */
class MetricsTest {
    private static final Pattern NAME = Pattern.compile("\\b(?:crickets|jvm|process|system)_\\w+");
    private static final Pattern LABEL = Pattern.compile("\\{(\\w+)=~?\"([^\"]+)\"");
    /** The collector has not paused yet when a test looks. */
    private static final List<String> LATER = List.of("jvm_gc_pause_seconds_sum");

    private final Metrics metrics = new Metrics();

    MetricsTest() {
        var still = new Sign.Reading(Duration.ofSeconds(7), Optional.empty());
        metrics.show(new Watchdog(Stream.of("reminders", "outbox", "poller").map(name -> new Sign(name, () -> still))
                .toList()), () -> true, () -> false, () -> 0);
    }

    @AfterEach
    void close() {
        metrics.close();
    }

    @Test
    void theLatenessOfRemindersIsAHistogram() {
        metrics.rang(Duration.ofMillis(300));
        metrics.rang(Duration.ofSeconds(90));
        metrics.rang(Duration.ofSeconds(-1));
        assertThat(metrics.page()).contains("crickets_reminder_lateness_seconds_bucket{le=\"1.0\"} 2",
                "crickets_reminder_lateness_seconds_bucket{le=\"60.0\"} 2",
                "crickets_reminder_lateness_seconds_bucket{le=\"120.0\"} 3",
                "crickets_reminder_lateness_seconds_count 3");
    }

    @Test
    void theAlertRulesAreWellFormedAndNameOnlyWhatThereIs() throws IOException {
        var expressions = new ArrayList<String>();
        for (var rule : new YAMLMapper().readTree(Path.of("docs/alerts.yml").toFile()).at("/groups/0/rules")) {
            assertThat(rule.path("alert").asText()).startsWith("Crickets");
            assertThat(rule.at("/annotations/summary").asText()).isNotBlank();
            expressions.add(rule.path("expr").asText());
        }
        assertThat(expressions).hasSizeGreaterThan(9);
        assertKnown(expressions);
    }

    @Test
    void theGrafanaPanelsNameOnlyWhatThereIs() throws IOException {
        var expressions = new ArrayList<String>();
        for (var panel : new ObjectMapper().readTree(Path.of("docs/grafana.json").toFile()).path("panels"))
            for (var target : panel.path("targets"))
                expressions.add(target.path("expr").asText());
        assertThat(expressions).hasSizeGreaterThan(12);
        assertKnown(expressions);
    }

    /** Each series has its first line before anything happened, so that no rule is blind; and each value of a label exists. */
    private void assertKnown(List<String> expressions) {
        var page = metrics.page();
        for (var expression : expressions) {
            var names = NAME.matcher(expression).results().map(MatchResult::group).toList();
            assertThat(names).as(expression).isNotEmpty();
            for (var name : names)
                assertThat(LATER.contains(name) || Pattern.compile("(?m)^" + name + "[ {]").matcher(page).find())
                        .as(name + " in " + expression).isTrue();
            LABEL.matcher(expression).results().filter(label -> !label.group(1).equals("le"))
                    .flatMap(label -> Stream.of(label.group(2).split("\\|"))
                            .map(value -> label.group(1) + "=\"" + value))
                    .forEach(label -> assertThat(page).as(expression).contains(label));
        }
        assertThat(page).contains("le=\"900.0\"");
    }
}
