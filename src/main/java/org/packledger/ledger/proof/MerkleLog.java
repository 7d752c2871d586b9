package org.packledger.ledger.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.kernel.Slice;
import org.packledger.platform.Connections;
import org.packledger.platform.Reads;

/** The log as it stands: its size, its checkpoints, and proofs of both. Writes nothing. */
@ApplicationScoped
public class MerkleLog {

    private static final int A_PAGE = 50;
    private static final String CHECKPOINT = "select size, note, made_at from checkpoint where ";

    @Inject
    private Connections connections;

    @Inject
    private Reads reads;

    @Inject
    private Seal seal;

    /** How many entries it holds. */
    public long size() {
        return use(nodes -> {
            try {
                return nodes.size();
            } catch (SQLException e) {
                throw new LogFailure(e);
            }
        });
    }

    /** How many committed entries wait to be sealed. */
    public long waiting() {
        long entries = reads.find(
                        Long.class, "select cast(coalesce(sum(next_number - 1), 0) as signed) from book", Map.of())
                .orElse(0L);
        return Math.max(0, entries - size());
    }

    /** Entries that the log waits for though later ones of their books stand in the journal; at most twenty. */
    public List<MissingEntry> missing() {
        return reads.list(MissingEntry.class, UnsealedEntries.MISSING, Map.of());
    }

    /** What was sealed since the log had this size, in the log's order. */
    public Slice<SealedEntry> since(Actor actor, long size, int page) {
        actor.mustBe(Role.ACCOUNTANT);
        return reads.page(
                SealedEntry.class,
                "l.position, l.book_id as book, coalesce(o.name, '–') as organisation, l.number, e.kind, e.effective_on",
                "from log_leaf l join journal_entry e on e.book_id = l.book_id and e.number = l.number"
                        + " left join organisation o on o.id = l.book_id where l.position >= :since",
                "l.position",
                Map.of("since", size),
                page,
                A_PAGE);
    }

    /** The root that it had at this size. */
    byte[] root(long size) {
        return use(nodes -> new MerkleTree(nodes).root(size));
    }

    /** The newest checkpoint. */
    public Optional<PublishedCheckpoint> newest() {
        return reads.find(PublishedCheckpoint.class, CHECKPOINT + "true order by size desc limit 1", Map.of());
    }

    /** The checkpoint that was signed for this size. */
    public Optional<PublishedCheckpoint> checkpoint(long size) {
        return reads.find(PublishedCheckpoint.class, CHECKPOINT + "size = :size", Map.of("size", size));
    }

    /** The checkpoints that were kept outside the database. */
    public List<String> published() {
        return seal.folder().map(CheckpointFolder::all).orElse(List.of());
    }

    /** The first checkpoint that covers this position. */
    Optional<PublishedCheckpoint> covering(long position) {
        return reads.find(
                PublishedCheckpoint.class,
                CHECKPOINT + "size > :position order by size limit 1",
                Map.of("position", position));
    }

    /** Where an entry stands. */
    Optional<Long> position(long book, long number) {
        return reads.find(
                Long.class,
                "select position from log_leaf where book_id = :book and number = :number",
                Map.of("book", book, "number", number));
    }

    /** Shows that this entry is in the log, as the checkpoint of that size has it. */
    String receipt(byte[] previousAndBytes, long position, PublishedCheckpoint checkpoint) {
        return use(nodes -> Verify.Receipt.text(
                previousAndBytes,
                position,
                new MerkleTree(nodes).inclusion(position, checkpoint.size()),
                checkpoint.note()));
    }

    /** Shows that the log only grew between two sizes. */
    public String consistency(long older, long newer) {
        return use(nodes -> Verify.Consistency.text(older, newer, new MerkleTree(nodes).consistency(older, newer)));
    }

    /** Compares the newest checkpoint outside the database with what the log holds now. */
    public Optional<LogFinding> finding() {
        Optional<String> note = seal.folder().flatMap(CheckpointFolder::newest);
        if (note.isEmpty()) {
            return Optional.empty();
        }
        long size = size();
        try {
            Verify.Checkpoint kept = Verify.Checkpoint.claimed(note.get());
            if (kept.size() > size) {
                return Optional.of(new LogFinding(LogFinding.Kind.LOG_SHORTER, kept.size(), size));
            }
            boolean same = Arrays.equals(root(kept.size()), HexFormat.of().parseHex(kept.root()));
            return same
                    ? Optional.empty()
                    : Optional.of(new LogFinding(LogFinding.Kind.ROOT_DIFFERS, kept.size(), size));
        } catch (Verify.Refused e) {
            return Optional.of(new LogFinding(LogFinding.Kind.UNREADABLE, 0, size));
        }
    }

    private <T> T use(Function<LogNodes, T> what) {
        try {
            return connections.lend(connection -> what.apply(new LogNodes(connection)));
        } catch (SQLException e) {
            throw new LogFailure(e);
        }
    }
}
