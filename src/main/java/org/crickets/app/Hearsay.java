package org.crickets.app;

import org.crickets.schedule.Sign;

/**
 * How this program hears of updates: by polling, which one of several programs does, or at a webhook, which all have.
 *
 * @param called whether there is a webhook
 */
record Hearsay(Duty duty, boolean called) {
    /** Whether updates come in here. */
    boolean hears() {
        return duty.polling() || called && duty.standsBy();
    }

    /** In one word: what this program does about it. */
    String word() {
        if (hears())
            return called ? "webhook" : "polling";
        return duty.standsBy() ? "standby" : called ? "not called" : "not polling";
    }

    /** What the watchdog looks at. */
    Sign sign() {
        return called
                ? Sign.webhook(duty::hears, duty::silence, duty::trouble)
                : Sign.poller(duty::hears, duty::silence);
    }

    /** How many updates are known to wait at Telegram. */
    int waiting() {
        return duty.waiting();
    }
}
