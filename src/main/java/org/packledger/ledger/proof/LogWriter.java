package org.packledger.ledger.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.packledger.platform.ManyRows;

/** Appends leaves, and with them each subtree that they complete, many rows at a time. */
final class LogWriter {

    private static final ManyRows<Leaf> LEAVES = new ManyRows<>(
            "insert into log_leaf (position, book_id, number, hash) values", 4, (row, leaf) -> row.with(leaf.position())
                    .with(leaf.book())
                    .with(leaf.number())
                    .with(leaf.hash()));

    private static final ManyRows<Node> NODES = new ManyRows<>(
            "insert into log_node (level, node_index, hash) values",
            3,
            (row, node) -> row.with(node.level()).with(node.index()).with(node.hash()));

    private final Connection connection;
    private final Verify.Edge edge;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    LogWriter(Connection connection) throws SQLException {
        this.connection = connection;
        LogNodes kept = new LogNodes(connection);
        long size = kept.size();
        edge = new Verify.Edge(size, new MerkleTree(kept).peaks(size));
    }

    /** @param hash of the entry */
    void append(long book, long number, byte[] hash) {
        byte[] leaf = Verify.Tree.leaf(book, number, hash);
        leaves.add(new Leaf(edge.size(), book, number, leaf));
        edge.add(leaf, (level, index, node) -> nodes.add(new Node(level, index, node)));
    }

    int appended() {
        return leaves.size();
    }

    /** Writes what was appended. */
    void write() throws SQLException {
        LEAVES.insert(connection, leaves);
        NODES.insert(connection, nodes);
    }

    @SuppressWarnings("ArrayRecordComponent") // on its way to the database, never compared
    private record Leaf(long position, long book, long number, byte[] hash) {}

    @SuppressWarnings("ArrayRecordComponent") // on its way to the database, never compared
    private record Node(int level, long index, byte[] hash) {}
}
