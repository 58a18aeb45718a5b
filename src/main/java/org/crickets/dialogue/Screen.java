package org.crickets.dialogue;

/** What stands in a message: said anew, or in the place of the message that was tapped. */
record Screen(String html, Keyboard keyboard) {
    void say(Talk talk) {
        talk.say(html, keyboard);
    }

    void editTapped(Talk talk) {
        talk.editTapped(html, keyboard);
    }
}
