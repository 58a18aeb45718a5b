package org.crickets.dialogue;

import org.crickets.plan.ProcessId;

/** What stands in a message: said anew, or in the place of the message that was tapped. */
record Screen(String html, Keyboard keyboard) {
    void say(Talk talk) {
        talk.say(html, keyboard);
    }

    void sayAbout(Talk talk, ProcessId process) {
        talk.sayAbout(process, html, keyboard);
    }

    void editTapped(Talk talk) {
        talk.editTapped(html, keyboard);
    }
}
