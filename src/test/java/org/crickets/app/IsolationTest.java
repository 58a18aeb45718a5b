package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.Tap;
import org.crickets.plan.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a phone sends may be forged: no button, reply or edit of one user's reaches the record of another. */
class IsolationTest {
    private static final long BEN = 70_001;
    private static final long ADA = 70_002;
    /** Words that stand in Ben's record alone. */
    private static final List<String> BENS = List.of("Zyxcorp", "Quirinius", "Wolpertinger", "Globulex");

    @TempDir
    Path data;

    private final List<Source> sources = new ArrayList<>();
    private final List<Integer> messages = new ArrayList<>();

    @Test
    void everyKindOfTapIsTried() {
        assertThat(EveryTap.at(1, 1, List.of(new Source("m1"))).stream().<Class<?>>map(Tap::getClass).distinct())
                .containsExactlyInAnyOrder(Tap.class.getPermittedSubclasses());
    }

    @Test
    void noForgedTapReplyOrEditReachesAnother() throws Exception {
        benTells();
        var before = Shop.rows(data, BEN);
        assertThat(before).hasSizeGreaterThan(20);
        assertThat(BENS).allMatch(word -> String.join("\n", before).contains(word));

        try (var shop = Shop.open(data)) {
            shop.says(ADA, "interviewed at Acme today at 2 with Tom Okafor");
            shop.now.set(Shop.FRIDAY.plus(Duration.ofDays(1)));
            for (var tap : EveryTap.at(1, 6, sources))
                shop.taps(ADA, messages.getFirst(), tap);
            for (int message : messages) {
                shop.says(ADA, "they replied: still deciding", Optional.of(message));
                shop.edits(ADA, message, "interviewed at Umbrella today");
                shop.taps(ADA, message,
                        new Tap.OnProcess(Tap.ProcessVerb.DELETE, new org.crickets.plan.ProcessId(2), 0));
            }
            assertThat(shop.sent).hasSizeGreaterThan(500);
            assertThat(shop.sent).noneMatch(each -> each.chat() == BEN);
            assertThat(shop.sent).noneMatch(each -> BENS.stream().anyMatch(each.text()::contains));
            assertThat(shop.sent).noneMatch(each -> each.text().contains("went wrong"));
        }
        assertThat(Shop.rows(data, BEN)).isEqualTo(before);
    }

    /** The same taps by Ben himself do reach it: the test above could fail. */
    @Test
    void bensOwnTapsReachIt() throws Exception {
        benTells();
        var before = Shop.rows(data, BEN);
        try (var shop = Shop.open(data)) {
            shop.taps(BEN, messages.getFirst(), new Tap.TakeBack(sources.getFirst()));
            shop.taps(BEN, messages.getFirst(), new Tap.Go(Tap.Place.LIST));
            assertThat(shop.sent).anyMatch(each -> each.text().contains("Globulex"));
        }
        assertThat(Shop.rows(data, BEN)).isNotEqualTo(before);
    }

    private void benTells() {
        try (var shop = Shop.open(data)) {
            tell(shop, "interviewed at Zyxcorp today at 2 with Quirinius Smith, hiring manager");
            tell(shop, "interviewed at Globulex today at 4 with Dana Wolpertinger");
            shop.pass(Duration.ofDays(1));
            messages.add(shop.lastMessage());
        }
    }

    private void tell(Shop shop, String text) {
        int message = shop.says(BEN, text);
        sources.add(new Source("m" + message));
        sources.add(new Source("u" + shop.lastUpdate()));
        messages.add(message);
        messages.add(shop.lastMessage());
    }
}
