package org.packledger.ledger.check;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** The root of an RFC 6962 tree while leaves come one after the other: one hash for each bit of the size. */
final class LogRoot {

    private final MessageDigest sha;
    private final List<byte[]> edge = new ArrayList<>(); // complete subtrees, the smallest last
    private long size;

    LogRoot() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    long size() {
        return size;
    }

    /** @param leaf its hash */
    void add(byte[] leaf) {
        byte[] hash = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            hash = node(edge.remove(edge.size() - 1), hash);
        }
        edge.add(hash);
        size++;
    }

    byte[] root() {
        byte[] root = edge.isEmpty() ? sha.digest() : edge.get(edge.size() - 1);
        for (int i = edge.size() - 2; i >= 0; i--) {
            root = node(edge.get(i), root);
        }
        return root;
    }

    private byte[] node(byte[] left, byte[] right) {
        sha.update((byte) 1);
        sha.update(left);
        return sha.digest(right);
    }
}
