package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a bot talks to it is seen whenever the container's cache is made (.ci/container-steps install). */
class SandboxCommandTest {
    @TempDir
    Path here;

    @Test
    void withATokenThereIsNone() {
        var end = Running
                .start(here, Map.of("TELEGRAM_BOT_TOKEN", "123456789:AAtest-token_that_means_nothing"), "sandbox")
                .awaitEnd();
        assertThat(end.code()).isEqualTo(1);
        assertThat(end.complaints())
                .containsExactly("With a token there is no sandbox: leave TELEGRAM_BOT_TOKEN out.");
    }
}
