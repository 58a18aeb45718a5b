package org.crickets.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourtesyTest {
    @ParameterizedTest
    @ValueSource(strings = {"thanks", "Thank you!", "thx", "ok", "OK, thanks!", "ok thanks", "great thank you",
            "perfect.",
            "👍", "thanks 🙏", "Got it.", "will do", "thanks for the reminder", "bye", "Great, thanks a lot!!"})
    void isSeenWithAThumb(String text) {
        assertThat(Courtesy.emoji(text)).contains("👍");
    }

    @ParameterizedTest
    @ValueSource(strings = {"❤️", "thanks, you're the best", "Thank you ❤"})
    void isAnsweredInKind(String text) {
        assertThat(Courtesy.emoji(text)).contains("❤");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hi", "no", "yes", "stop", "sent the thank you", "thanks, they rejected me",
            "ok they made me an offer",
            "thank you sent", "thanks to Dana I got an offer", "great news from Acme", "not ok", "done", "help", "…",
            "?"})
    void isNoneAndIsRead(String text) {
        assertThat(Courtesy.emoji(text)).isEmpty();
    }
}
