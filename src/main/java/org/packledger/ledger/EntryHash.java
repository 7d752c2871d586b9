package org.packledger.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * The hash that chains an entry to the one before it: SHA-256 over the previous hash and the canonical bytes, which hold
 * every field and every leg, each with its length before it, a version byte first. docs/ledger.md gives them byte by
 * byte.
 */
final class EntryHash {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private final DataOutputStream out = new DataOutputStream(bytes);

    private EntryHash() {}

    /** The entry's own hash is not part of them. */
    static Hash of(JournalEntry entry) {
        MessageDigest sha = sha256();
        sha.update(entry.previousHash().bytes());
        return Hash.of(sha.digest(canonicalBytes(entry)));
    }

    /** What the first entry of a book is chained to. */
    static Hash ofNothing(long book) {
        return Hash.of(sha256().digest(("packledger book " + book).getBytes(StandardCharsets.US_ASCII)));
    }

    /** Every field in the order of docs/ledger.md. */
    static byte[] canonicalBytes(JournalEntry entry) {
        EntryHash hash = new EntryHash();
        try {
            hash.write(entry);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return hash.bytes.toByteArray();
    }

    private void write(JournalEntry entry) throws IOException {
        Draft content = entry.content();
        out.writeByte(JournalEntry.HASH_VERSION);
        number(entry.id().book());
        number(entry.id().number());
        text(content.kind().name());
        day(entry.effectiveOn());
        day(entry.originalOn());
        number(ChronoUnit.MICROS.between(Instant.EPOCH, entry.recordedAt()));
        text(entry.actor());
        text(entry.proposedBy());
        uuid(entry.intent());
        number((long) entry.step());
        raw(entry.fingerprint().bytes());
        number(content.matter() == null ? null : content.matter().incident());
        number(content.matter() == null ? null : (long) content.matter().cycle());
        number(content.occasion() == null ? null : content.occasion().longValue());
        number(content.resolves());
        number(content.reverses());
        text(content.document());
        text(content.reason());
        number(content.policyVersion() == null ? null : content.policyVersion().longValue());
        number((long) entry.availableAfter());
        number((long) entry.heldAfter());
        write(content.choice());
        List<LotTerms> terms = content.terms();
        out.writeInt(terms.size());
        for (LotTerms lot : terms) {
            write(lot);
        }
        out.writeInt(entry.lines().size());
        for (PostingLine line : entry.lines()) {
            write(line);
        }
    }

    private void write(LotChoice choice) throws IOException {
        number(choice == null ? null : choice.lot());
        number(choice == null ? null : (long) choice.slot());
        text(choice == null ? null : choice.candidates());
    }

    private void write(LotTerms terms) throws IOException {
        number(terms.lot());
        text(terms.kind().name());
        text(terms.title());
        number((long) terms.size());
        number(terms.basisMinor());
        text(terms.currency());
        number(terms.validityMonths() == null ? null : terms.validityMonths().longValue());
        day(terms.grantedOn());
        day(terms.expiresOn());
    }

    private void write(PostingLine line) throws IOException {
        text(line.account().name());
        text(line.commodity());
        number(line.lot());
        number(line.slot() == null ? null : line.slot().longValue());
        text(line.taxCode());
        number(line.amount());
    }

    private void number(Long value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
        } else {
            out.writeInt(Long.BYTES);
            out.writeLong(value);
        }
    }

    private void day(LocalDate value) throws IOException {
        text(value == null ? null : value.toString());
    }

    private void text(String value) throws IOException {
        raw(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    private void uuid(UUID value) throws IOException {
        raw(ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array());
    }

    private void raw(byte[] value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
        } else {
            out.writeInt(value.length);
            out.write(value);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
