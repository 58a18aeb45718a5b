package org.crickets.app;

import java.util.Optional;

/** The options of the command line as they were typed; they win over the environment. */
record Options(Optional<String> now, Optional<String> zone) {
    static final Options NONE = new Options(Optional.empty(), Optional.empty());
}
