package org.crickets.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of the day as people type them. */
class ClockWordsTest {
    @ParameterizedTest
    @CsvSource({"8,08:00", "8:30,08:30", "8.30,08:30", "7pm,19:00", "7 p.m.,19:00", "12am,00:00", "12 pm,12:00",
            "half past 7,07:30", "at 9 o'clock,09:00", "8 in the evening,20:00", "noon,12:00", "midnight,00:00",
            "22,22:00"})
    void areRead(String typed, String time) {
        assertThat(ClockWords.read(typed)).contains(LocalTime.parse(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "8:61", "13pm", "0am", "eight", "", "tomorrow", "8 things"})
    void orAreNone(String typed) {
        assertThat(ClockWords.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10pm to 7am,22:00-07:00", "from 22:00 until 7,22:00-07:00", "10 to 7,22:00-07:00", "22-7,22:00-07:00",
            "midnight to 6,00:00-06:00", "between 9pm and 8,21:00-08:00", "13:00 to 14:00,13:00-14:00"})
    void aSpanOfTwoBareHoursBeginsInTheEvening(String typed, String value) {
        assertThat(SettingReader.span(typed)).contains(value);
    }
}
