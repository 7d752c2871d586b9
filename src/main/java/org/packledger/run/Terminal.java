package org.packledger.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * What the person at the terminal reads.
 *
 * <p>Not System.out: inside Maven that is a stream which interprets colours and is taken down while we are still
 * stopping our servers; it was seen to throw then.
 */
final class Terminal {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, Charset.defaultCharset());

    private Terminal() {}

    static void say(String line) {
        OUT.println(line);
    }
}
