package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crickets.dialogue.Tap;
import org.crickets.dialogue.Tap.DraftVerb;
import org.crickets.dialogue.Tap.Place;
import org.crickets.dialogue.Tap.PlaybookVerb;
import org.crickets.dialogue.Tap.ProcessVerb;
import org.crickets.dialogue.Tap.SettingVerb;
import org.crickets.dialogue.Tap.StepVerb;
import org.crickets.plan.DraftKind;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Setting;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackDataTest {
    private static final int MAX = Integer.MAX_VALUE;

    static Stream<Tap> taps() {
        var onSteps = Arrays.stream(StepVerb.values())
                .flatMap(verb -> Arrays.stream(StepKind.values())
                        .flatMap(kind -> Stream.of(
                                new Tap.OnStep(verb, new StepKey(new ProcessId(3), 1, kind, 0, 2)),
                                new Tap.OnStep(verb, new StepKey(new ProcessId(MAX), MAX, kind, MAX, MAX), MAX))));
        var onProcesses = Arrays.stream(ProcessVerb.values())
                .flatMap(verb -> Stream.of(new Tap.OnProcess(verb, new ProcessId(1), 0),
                        new Tap.OnProcess(verb, ProcessId.NONE, 7), new Tap.OnProcess(verb, new ProcessId(MAX), MAX)));
        var onPlaybooks = Arrays.stream(PlaybookVerb.values())
                .flatMap(verb -> Stream.of(new Tap.OnPlaybook(verb, "", ProcessId.NONE),
                        new Tap.OnPlaybook(verb, "x", new ProcessId(1)),
                        new Tap.OnPlaybook(verb, "a-name-of-thirty-characters-30", new ProcessId(MAX))));
        var onDrafts = Arrays.stream(DraftVerb.values())
                .flatMap(verb -> Arrays.stream(DraftKind.values())
                        .flatMap(kind -> Stream.of(new Tap.OnDraft(verb, new ProcessId(3), kind, 0),
                                new Tap.OnDraft(verb, new ProcessId(MAX), kind, MAX))));
        var settings = Arrays.stream(SettingVerb.values()).flatMap(verb -> Arrays.stream(Setting.values())
                .flatMap(setting -> Stream
                        .of("", "22:00-07:00", "America/Argentina/ComodRivadavia", "UTC+05:30", "GB-SCT")
                        .map(value -> new Tap.OnSetting(verb, setting, value))));
        var onLists = Arrays.stream(Tap.ListView.values()).flatMap(view -> Stream.of(new Tap.OnList(view, 0, ""),
                new Tap.OnList(view, MAX, "a word of forty bytes to be looked up 40")));
        var places = Arrays.stream(Place.values()).map(Tap.Go::new);
        var others = Stream.of(new Tap.Choice(0, 0), new Tap.Choice(MAX, MAX),
                new Tap.TakeBack(new Source("m123456789")), new Tap.PutBack(new Source("m123456789")),
                new Tap.TakeBack(new Source("u1234567890")), new Tap.TakeBack(new Source("u" + Long.MAX_VALUE)));
        return Stream.of(onSteps, onProcesses, onPlaybooks, onDrafts, settings, onLists, places, others)
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("taps")
    void everyTapFitsAButtonAndComesBack(Tap tap) {
        var data = CallbackData.of(tap);

        assertThat(data.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 64);
        assertThat(CallbackData.parse(data)).contains(tap);
    }

    @Test
    void everyKindOfTapIsAmongThem() {
        assertThat(taps().<Class<?>>map(Tap::getClass).distinct())
                .containsExactlyInAnyOrder(Tap.class.getPermittedSubclasses());
    }

    @Test
    void noTwoTapsShareTheirData() {
        assertThat(taps().map(CallbackData::of)).doesNotHaveDuplicates();
    }

    /** Buttons sent years ago carry these. */
    @Test
    void theCodesOfOldButtonsKeepTheirMeaning() {
        var followUp = new StepKey(new ProcessId(3), 1, StepKind.FOLLOW_UP, 0, 2);
        var buttons = List.<Tap>of(new Tap.OnStep(StepVerb.SENT, followUp), new Tap.OnStep(StepVerb.WHY, followUp, 36),
                new Tap.OnProcess(ProcessVerb.FIX_WHEN, new ProcessId(40), 1), new Tap.Choice(12, 3),
                new Tap.OnPlaybook(PlaybookVerb.FOR_ONE, "seven-days", new ProcessId(40)),
                new Tap.TakeBack(new Source("m77")), new Tap.PutBack(new Source("m77")), new Tap.Go(Place.ARCHIVE),
                new Tap.OnDraft(DraftVerb.SHORTER, new ProcessId(3), DraftKind.REFERENCES_ALERT, 2));

        assertThat(buttons).extracting(CallbackData::of)
                .containsExactly("sse.3.1.fu.0.2.0", "swy.3.1.fu.0.2.10", "pfw.14.1", "cc.3", "bfo.seven-days.14",
                        "tm77", "rm77", "garch", "dsh.3.rf.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "s", "p", "c", "t", "g", "sse", "sse.3.1.fu.0.2", "sse.3.1.fu.0.2.0.0",
            "szz.3.1.fu.0.2.0", "sse.3.1.zz.0.2.0", "sse.-3.1.fu.0.2.0", "sse.+3.1.fu.0.2.0", "sse.03.1.fu.0.2.0",
            "SSE.3.1.fu.0.2.0", "sse.zzzzzzzz.1.fu.0.2.0", "sse.3.1.fu.0.2.0 ", "pre.1", "pre.1.", "pre..1", "d",
            "dsh.3.rf", "dsh.3.zz.0", "dzz.3.rf.0", "c1.-1",
            "c1", "c1.1.1", "tbot", "t", "tm", "tm-5", "tM5", "t5", "tm12345678901234567890", "gnowhere", "g", "b",
            "bfo.x", "bfo.X.1", "bfo.x.1.1", "bfo.9x.1", "bzz.x.1",
            "bfo.a-name-of-more-than-thirty-letters.1",
            "menu:open:42", "{\"a\":1}", "\u0000", "😀", "c٣.1",
            "sse.1111111111111111111111111111111111111111111111111111111111.1.fu.0.2.0"})
    void foreignDataIsNoTap(String data) {
        assertThat(CallbackData.parse(data)).isEmpty();
    }

    @Test
    void noDataIsNoTap() {
        assertThat(CallbackData.parse(null)).isEmpty();
    }

    @Test
    void whatWouldNotComeBackIsRefusedAtTheDoor() {
        assertThatIllegalArgumentException().isThrownBy(() -> CallbackData.of(new Tap.Choice(-1, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> CallbackData.of(new Tap.TakeBack(Source.BOT)));
        assertThatIllegalArgumentException().isThrownBy(
                () -> CallbackData.of(new Tap.OnPlaybook(PlaybookVerb.LOOK, "Two words.", ProcessId.NONE)));
    }
}
