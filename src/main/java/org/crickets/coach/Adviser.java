package org.crickets.coach;

import java.util.List;
import org.crickets.understand.Act;
import org.crickets.understand.Context;

/** A second reader, outside of this program, of messages that were not understood. Asked before anything is locked. */
public interface Adviser {
    /** Whether it would be asked now; false if there is none, or if it failed a short while ago. */
    boolean listens();

    /** What a message may tell, in the order of its text; empty if it cannot say. Takes seconds at most; never throws. */
    List<Act> advise(String text, Context context);

    /** Nobody. */
    static Adviser none() {
        return new Adviser() {
            @Override
            public boolean listens() {
                return false;
            }

            @Override
            public List<Act> advise(String text, Context context) {
                return List.of();
            }
        };
    }
}
