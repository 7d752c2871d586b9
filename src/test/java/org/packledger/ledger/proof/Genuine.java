package org.packledger.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A log of a few entries, its key, and what the portal would write of it. */
final class Genuine {

    // RFC 8032, section 7.1, test 1.
    private static final String PEM = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    static final SealKey KEY = SealKey.of("packledger.example/log", PEM);

    private final List<byte[]> extras = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, byte[]> nodes = new HashMap<>();
    private final Verify.Edge edge = new Verify.Edge();
    private final MerkleTree tree = new MerkleTree((level, index) -> nodes.get(level + "/" + index));

    private Genuine(int entries) {
        Map<Long, byte[]> heads = new HashMap<>();
        for (int position = 0; position < entries; position++) {
            long book = 42L + position % 2;
            long number = 1L + position / 2;
            byte[] previous = heads.computeIfAbsent(
                    book, first -> Verify.sha256(("packledger book " + first).getBytes(StandardCharsets.US_ASCII)));
            byte[] bytes = bytes(book, number);
            byte[] hash = Verify.sha256(previous, bytes);
            heads.put(book, hash);
            byte[] leaf = Verify.Tree.leaf(book, number, hash);
            nodes.put("0/" + position, leaf);
            edge.add(leaf, (level, index, node) -> nodes.put(level + "/" + index, node));
            extras.add(joined(previous, bytes));
            lines.add("{\"book\":%d,\"number\":%d,\"position\":%d,\"hash\":\"%s\",\"bytes\":\"%s\"}"
                    .formatted(
                            book,
                            number,
                            position,
                            HexFormat.of().formatHex(hash),
                            Base64.getEncoder().encodeToString(bytes)));
        }
    }

    static Genuine log(int entries) {
        return new Genuine(entries);
    }

    String checkpoint(int size) {
        return KEY.sign(size, tree.root(size));
    }

    String receipt(int position, int size) {
        return Verify.Receipt.text(extras.get(position), position, tree.inclusion(position, size), checkpoint(size));
    }

    String proof(int older, int newer) {
        return Verify.Consistency.text(older, newer, tree.consistency(older, newer));
    }

    List<String> export() {
        return lines;
    }

    /** A settlement: the unit that was held is used, and 3.33 is earned. */
    private static byte[] bytes(long book, long number) {
        CanonicalBytes to = new CanonicalBytes(500);
        to.octet(2);
        to.number(book);
        to.number(number);
        to.raw(utf8("INCIDENT_SETTLED"));
        to.raw(utf8("2026-01-15"));
        to.absent();
        to.number(1_768_496_400_123_456L);
        to.raw(utf8("staff-7"));
        to.absent();
        to.raw(new byte[16]);
        to.number(1);
        to.raw(new byte[32]);
        to.number(1001);
        to.number(1);
        to.number(0);
        to.absent();
        to.absent();
        to.absent();
        to.raw(utf8("INVESTIGATION"));
        to.number(3);
        to.number(9);
        to.number(0);
        to.absent();
        to.absent();
        to.absent();
        to.count(1);
        to.number(5);
        to.raw(utf8("SUPPLEMENTAL"));
        to.raw(utf8("Pack – 10"));
        to.number(10);
        to.number(3333);
        to.raw(utf8("CAD"));
        to.absent();
        to.absent();
        to.absent();
        to.count(4);
        leg(to, "UNITS_HELD", "INC", -1);
        leg(to, "UNITS_USED", "INC", 1);
        leg(to, "DEFERRED_REVENUE", "CAD", 333);
        leg(to, "REVENUE_INCIDENTS", "CAD", -333);
        return Arrays.copyOf(to.array(), to.length());
    }

    private static void leg(CanonicalBytes to, String account, String commodity, long amount) {
        to.raw(utf8(account));
        to.raw(utf8(commodity));
        to.number(5);
        to.number(1);
        to.absent();
        to.number(amount);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
