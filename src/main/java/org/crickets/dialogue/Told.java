package org.crickets.dialogue;

import org.crickets.plan.Fact;
import org.crickets.plan.ProcessId;

/** A fact that a user told, and the process it speaks of. */
public record Told(ProcessId process, Fact fact) {}
