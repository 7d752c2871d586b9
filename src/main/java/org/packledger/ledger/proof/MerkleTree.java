package org.packledger.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Roots and proofs of RFC 6962 from the hashes of complete subtrees, by the recursion of the RFC. Each asks for a number
 * of nodes that grows with the logarithm of the size.
 */
final class MerkleTree {

    /** Where the hashes of complete subtrees are kept. */
    interface Nodes {

        /** The subtree over the leaves from {@code index << level} on; level 0 is a leaf. */
        byte[] hash(int level, long index);
    }

    private final Nodes nodes;

    MerkleTree(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The root over the first leaves. */
    byte[] root(long size) {
        return size == 0 ? Verify.Tree.empty() : hash(0, size);
    }

    /** The hashes beside the way from the leaf to the root, the lowest first: PATH of section 2.1.1. */
    List<byte[]> inclusion(long position, long size) {
        if (position < 0 || position >= size) {
            throw new IllegalArgumentException("a log of %d has no leaf %d".formatted(size, position));
        }
        List<byte[]> path = new ArrayList<>();
        include(position, 0, size, path);
        return path;
    }

    /** What shows that the tree of the newer size begins with that of the older: PROOF of section 2.1.2. */
    List<byte[]> consistency(long older, long newer) {
        if (older < 0 || older > newer) {
            throw new IllegalArgumentException("a log of %d does not contain one of %d".formatted(newer, older));
        }
        List<byte[]> path = new ArrayList<>();
        if (older > 0 && older < newer) {
            prove(older, 0, newer, true, path);
        }
        return path;
    }

    /** The complete subtrees that a tree is made of, by level; null where there is none. */
    byte[][] peaks(long size) {
        byte[][] peaks = new byte[Long.SIZE][];
        for (int level = 0; level < Long.SIZE - 1; level++) {
            if ((size >>> level & 1) == 1) {
                peaks[level] = nodes.hash(level, (size >>> level) - 1);
            }
        }
        return peaks;
    }

    private void include(long position, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + left(to - from);
        if (position < middle) {
            include(position, from, middle, path);
            path.add(hash(middle, to));
        } else {
            include(position, middle, to, path);
            path.add(hash(from, middle));
        }
    }

    private void prove(long older, long from, long to, boolean known, List<byte[]> path) {
        if (older == to) {
            if (!known) {
                path.add(hash(from, to));
            }
            return;
        }
        long middle = from + left(to - from);
        if (older <= middle) {
            prove(older, from, middle, known, path);
            path.add(hash(middle, to));
        } else {
            prove(older, middle, to, false, path);
            path.add(hash(from, middle));
        }
    }

    private byte[] hash(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return nodes.hash(level, from >>> level);
        }
        long middle = from + left(leaves);
        return Verify.Tree.node(hash(from, middle), hash(middle, to));
    }

    /** The largest power of two below this number of leaves. */
    private static long left(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
