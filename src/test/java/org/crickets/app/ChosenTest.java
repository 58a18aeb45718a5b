package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user chose outlives a restart; what somebody new starts with is the operator's choice. */
class ChosenTest {
    private static final String FRIDAY = "2026-11-06T17:00:00Z";

    @TempDir
    Path data;
    @TempDir
    Path config;

    private Desk desk(String now) {
        return Desk.at(data, now, "Europe/London", Map.of("CRICKETS_CONFIG_DIR", config.toString()));
    }

    private static String told(Phone phone, String text) {
        phone.news();
        phone.say(text);
        return last(phone);
    }

    private static String tapped(Phone phone, String button) {
        phone.news();
        phone.tap(button);
        return last(phone);
    }

    private static String last(Phone phone) {
        return phone.news().getLast().text();
    }

    @Test
    void whatIsChosenOutlivesARestartAndCanStillBeTakenBack() {
        try (var desk = desk(FRIDAY)) {
            var ada = desk.phone(1);
            for (var said : List.of("interviewed at Acme today at 2 with Dana Smith", "remind me at 10",
                    "quiet from 10pm to 7am", "no reminders on weekends", "i live in Scotland",
                    "weekly review on Friday",
                    "be gentler", "pause everything until 20 November"))
                ada.say(said);
        }
        try (var desk = desk("go on")) {
            var ada = desk.phone(1);
            assertThat(told(ada, "/settings")).contains("Reminders at 10:00", "Quiet from 22:00 to 07:00",
                    "reminders wait for Monday", "Holidays: Scotland", "Friday at 18:00", "Tone: gentle",
                    "Everything rests until Fri 20 Nov");
            ada.say("undo");
            assertThat(told(ada, "/settings")).contains("Pause: none", "Tone: gentle");
            assertThat(told(ada, "what about acme?")).contains("thank-you Mon 9 Nov 10:00");
        }
    }

    @Test
    void somebodyNewStartsAsTheOperatorSays() throws IOException {
        Files.writeString(config.resolve("crickets.yaml"), """
                newcomers: {country: GB-NIR, weekends: off, weekly-review: monday, tone: gentle, reminder-hour: "08:30"}
                """);
        try (var desk = desk(FRIDAY)) {
            assertThat(told(desk.phone(1), "/settings")).contains("Reminders at 08:30", "Holidays: Northern Ireland",
                    "reminders wait for Monday", "Monday at 18:00", "Tone: gentle");
        }
    }

    /** A file of its texts makes a language; what it lacks is said in English. */
    @Test
    void everyLanguageOfWhichThereIsAFileCanBeChosen() throws IOException {
        Files.writeString(config.resolve("messages_fr.properties"), "language.name=Français\n"
                + "setting.hour=⏰ Rappels à <b>{{hour}}</b>\n");
        try (var desk = desk(FRIDAY)) {
            var ada = desk.phone(1);
            ada.say("/settings");
            ada.tap("Language");
            assertThat(tapped(ada, "Français")).contains("Rappels à 09:00", "Language: Français",
                    "Weekly review: dimanche");
            assertThat(told(ada, "speak English")).contains("Language: English");
            assertThat(told(ada, "undo")).contains("Taken back");
            assertThat(told(ada, "/settings")).contains("Rappels à 09:00");
        }
    }
}
