package org.crickets.telegram;

/** How many messages Telegram takes from a bot in a second (Bots FAQ). */
public enum Allowance {
    /** 30, for nothing. */
    USUAL(30),
    /** 1,000, of which each beyond 30 costs a tenth of a Telegram Star; switched on at @BotFather ("Paid Broadcasts"). */
    PAID(1_000),
    /** As many as come: in the sandbox, and in benchmarks. */
    UNLIMITED(Integer.MAX_VALUE);

    private final int perSecond;

    Allowance(int perSecond) {
        this.perSecond = perSecond;
    }

    int perSecond() {
        return perSecond;
    }
}
