package org.crickets.dialogue;

import java.util.regex.Pattern;

/** How people say what they want set; in small letters, without "please" and what ends a sentence. */
final class SettingPhrases {
    private static final String REMINDERS = "(?:reminders?|nudges?|pings?|messages?|notifications?)";
    private static final String ALL = "(?:everything|it all|all of (?:it|them|my interviews)|all (?:my |the )?"
            + REMINDERS
            + "|(?:my |the )" + REMINDERS + ")";
    private static final String UNTIL = "(?: (?:until|till|til|to|up to) .+| for .+)?";
    static final Pattern POLITE = Pattern.compile("^(?:please|pls|can you|could you|would you|ok|okay)[, ]+|"
            + "[, ]+(?:please|pls|thanks|thank you)$|[?.!]+$");
    static final Pattern SCREEN = Pattern
            .compile("(?:show (?:me )?|open |change )?(?:my |the )?(?:settings|preferences|options)");
    static final Pattern HOUR = Pattern
            .compile("(?:remind|ping|nudge|message|text) me (?:(?:every (?:day|morning)|"
                    + "always|from now on) )?(?:at|around) (" + ClockWords.TIME
                    + ")(?: every (?:day|morning)| from now on)?"
                    + "|(?:my )?reminder (?:hour|time)(?: is| to|:)? (.+)");
    static final Pattern ALWAYS = Pattern.compile("every|always|from now on|reminder (?:hour|time)");
    static final Pattern QUIET = Pattern.compile("(?:(?:be )?quiet(?: hours)?|silence|do not disturb(?: me)?|"
            + "don't disturb me|no " + REMINDERS + "|don't ring)(?: are| is|:)? (?:from |between )(.+)"
            + "|quiet(?: hours)?:? (\\d.+)");
    static final Pattern QUIET_OFF = Pattern
            .compile("(?:no|without) quiet hours|(?:turn (?:the )?)?quiet hours off|turn off (?:the )?quiet hours");
    static final Pattern NO_WEEKENDS = Pattern.compile("(?:(?:i want )?no|not|stop|don't send(?: me)?(?: any)?)"
            + "(?: " + REMINDERS + ")? (?:on|at|over) (?:the )?weekends?|don't (?:remind|ping|nudge|message|ring) me "
            + "(?:on|at|over) (?:the )?weekends?|no weekend " + REMINDERS
            + "|(?:keep )?(?:my )?weekends (?:are )?(?:free|off)");
    static final Pattern WEEKENDS = Pattern
            .compile("(?:remind|ping|nudge|message) me (?:on|at|over) (?:the )?weekends?"
                    + "(?: too| as well| again)?|(?:weekend )?" + REMINDERS
                    + " (?:on|at) (?:the )?weekends?(?: too| as well| again| are (?:fine|ok))"
                    + "|weekend " + REMINDERS + "(?: are)? (?:on|fine|ok|okay)|weekends are (?:fine|ok|okay)");
    static final Pattern REGION = Pattern.compile("i (?:now )?live(?: now)? in (.+)"
            + "|(?:my )?(?:public |bank )?holidays (?:of|in|for|are those of|are) (.+)|my (?:country|region|state) is (.+)");
    static final Pattern REVIEW = Pattern
            .compile("(?:(?:the|my|send (?:me )?(?:the|my)) )?(?:weekly review|review of the "
                    + "week|week in numbers)(?: (?:on|every|each|to)|:)? (\\w+?)s?");
    static final Pattern NO_REVIEW = Pattern
            .compile("(?:no|stop|turn off|skip)(?: the| my)? (?:weekly review|week in "
                    + "numbers)s?|(?:the |my )?(?:weekly review|week in numbers):? off");
    static final Pattern GENTLE = Pattern
            .compile("(?:be (?:a bit |a little |more )?(?:gentler?|kinder|kind|softer?|nicer)"
                    + "(?: with me)?|(?:a )?(?:gentle|gentler|kind|kinder|soft|softer) tone)");
    static final Pattern PLAIN = Pattern
            .compile("(?:be (?:a bit |a little |more )?(?:plain|plainer|direct|straight|blunt|brief|"
                    + "briefer)(?: with me)?|(?:a )?(?:plain|plainer|direct|neutral) tone)");
    static final Pattern LANGUAGE = Pattern.compile("(?:speak|talk(?: to me)? in|write(?: to me)? in|switch to|"
            + "(?:change |set )?(?:my |the )?language(?: is| to|:)?) (\\p{L}+)");
    static final Pattern CLOCK = Pattern
            .compile("(?:it is|it's|my clock (?:says|shows)|the time (?:here )?is)(?: now)? ("
                    + ClockWords.TIME + ")(?: here| now| where i am| where i live)+");
    static final Pattern PAUSE = Pattern.compile("(?:pause|rest|stop|mute|silence|hold|snooze) " + ALL + UNTIL);
    private static final String AWAY = "(?:i'm|im|i am|we're|we are) (?:going )?(?:away )?on (?:a |my )?(?:holidays?|"
            + "vacation|leave|break|trip|honeymoon)";
    static final Pattern HOLIDAY = Pattern
            .compile(AWAY + "(?: now| this week)?" + UNTIL + "|on (?:holidays?|vacation) (?:until|till|til|for) .+");
    static final Pattern HOLIDAY_LATER = Pattern
            .compile(AWAY + "(?: from| next| over| starting| tomorrow| soon| in).*");
    static final Pattern BACK = Pattern
            .compile("(?:hi,? |hey,? |hello,? )?(?:i'm|im|i am) back(?: again| home| now)?"
                    + "|(?:resume|unpause|continue)(?: " + ALL
                    + ")?|end (?:the |my )?(?:pause|holiday)|go on with everything");

    private SettingPhrases() {}
}
