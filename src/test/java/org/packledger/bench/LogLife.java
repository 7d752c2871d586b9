package org.packledger.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** The log over all books of a {@link TrueJournal}: sealed in rounds in which every book goes on by its share. */
final class LogLife {

    private static final byte[] NAME = "packledger entry\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ROUNDS = 2000;

    private final JournalFiles files;
    private final MessageDigest sha;
    private final List<byte[]> edge = new ArrayList<>();
    private long position;

    LogLife(JournalFiles files, MessageDigest sha) {
        this.files = files;
        this.sha = sha;
    }

    /**
     * Seals all of it; the first book is number 1.
     *
     * @param books the hashes of each book's entries
     */
    void seal(List<byte[]> books) {
        for (int round = 1; round <= ROUNDS; round++) {
            for (int i = 0; i < books.size(); i++) {
                long entries = books.get(i).length / 32;
                for (long number = entries * (round - 1) / ROUNDS + 1; number <= entries * round / ROUNDS; number++) {
                    leaf(i + 1L, number, books.get(i));
                }
            }
        }
    }

    private void leaf(long book, long number, byte[] hashes) {
        sha.update((byte) 0);
        sha.update(NAME);
        sha.update(ByteBuffer.allocate(16).putLong(book).putLong(number).array());
        sha.update(hashes, (int) (number - 1) * 32, 32);
        byte[] hash = sha.digest();
        files.leaf.number(position).number(book).number(number).raw(hash).end();
        int level = 0;
        for (long left = position; (left & 1) == 1; left >>= 1) {
            sha.update((byte) 1);
            sha.update(edge.remove(edge.size() - 1));
            hash = sha.digest(hash);
            level++;
            files.node.number(level).number(position >> level).raw(hash).end();
        }
        edge.add(hash);
        position++;
    }
}
