package org.crickets.app;

/** The program's entry. */
public final class Main {
    private Main() {}

    static void main(String[] args) {
        System.out.println("crickets " + String.join(" ", args));
    }
}
