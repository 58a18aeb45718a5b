package org.crickets.plan;

/** Numbers one role at one employer among a user's own processes, from 1 on; 0 stands for none of them. */
public record ProcessId(int value) {
    /** What concerns the user and no process, such as the weekly review. */
    public static final ProcessId NONE = new ProcessId(0);
}
