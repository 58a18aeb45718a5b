package org.crickets.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is changed leaves the rest as it was. */
class SettingsTest {
    private static final Profile ALEX = new Profile(Optional.of("Alex Miller"), Optional.of("+44 7700 900123"),
            Optional.empty(), List.of(Profile.Part.AVAILABILITY));
    private final Settings settings = Settings.defaults(Optional.of(ZoneId.of("Europe/London")), "balanced", "en")
            .with(ALEX);

    @Test
    void whoMovesStillSignsTheSame() {
        var moved = settings.in(ZoneId.of("Asia/Tokyo"));
        assertThat(moved.zone()).contains(ZoneId.of("Asia/Tokyo"));
        assertThat(moved.me()).isEqualTo(ALEX);
    }

    @Test
    void anotherPlaybookKeepsTheSignature() {
        var other = settings.by("seven-days");
        assertThat(other.playbook()).isEqualTo("seven-days");
        assertThat(other.me()).isEqualTo(ALEX);
        assertThat(other.zone()).isEqualTo(settings.zone());
    }
}
