package org.packledger.bench;

import java.nio.ByteBuffer;

/** What is numbered over all books of a {@link TrueJournal}. */
final class Counters {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    long lot;
    long invoice;
    long incident;
    long consent;
    long verdict;
    private long intent;

    /**
     * A new intent: made up, but a UUID of version 4. MariaDB sorts UUIDs by their last bytes first, and these count up, so that
     * a load of millions stays in the order of the index.
     */
    void intentInto(byte[] to) {
        intent++;
        long mixed = mixed(intent);
        ByteBuffer.wrap(to).putLong((mixed & ~0xF000L) | 0x4000L).putLong((0x8000L << 48) | intent);
    }

    /** Makes up 32 bytes. */
    void fingerprintInto(byte[] to) {
        ByteBuffer bytes = ByteBuffer.wrap(to);
        for (int i = 1; i <= 4; i++) {
            bytes.putLong(mixed(intent * 4 + i));
        }
    }

    private static long mixed(long value) {
        long mixed = value * GOLDEN;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 27);
    }
}
