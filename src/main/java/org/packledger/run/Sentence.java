package org.packledger.run;

/** The message of another program, as one line. */
final class Sentence {

    private static final int LONGEST = 400;

    private Sentence() {}

    static String of(String message) {
        if (message == null) {
            return "no reason given.";
        }
        String line = message.replaceAll("[\\s\\-=]*\\R[\\s\\-=]*", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }
}
