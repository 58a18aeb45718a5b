package org.crickets.understand.names;

import org.crickets.understand.text.Folding;
import org.crickets.understand.text.Text;

/** Names that are an address written apart: "Pennine Ambulance" of jobs@pennineambulance.example. */
final class Domain {
    private static final int SHORTEST = 4;

    private Domain() {}

    static boolean of(Text text, int first, int after) {
        String name = letters(text.typed(first, after));
        if (name.length() < SHORTEST) {
            return false;
        }
        for (int i = 0; i < text.size(); i++) {
            int at = text.token(i).raw().indexOf('@');
            if (at > 0 && same(text.token(i).raw().substring(at + 1), name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String domain, String name) {
        int dot = domain.lastIndexOf('.');
        String host = letters(dot > 0 ? domain.substring(0, dot) : domain);
        return host.equals(name) || host.length() > SHORTEST && name.startsWith(host)
                || name.length() > SHORTEST && host.startsWith(name);
    }

    private static String letters(String typed) {
        StringBuilder out = new StringBuilder();
        Folding.fold(typed).chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }
}
