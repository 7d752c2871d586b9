package org.packledger.ledger.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Appends leaves, and with them each subtree that they complete, in batches. */
final class LogWriter implements AutoCloseable {

    private final PreparedStatement leaves;
    private final PreparedStatement nodes;
    private final Verify.Edge edge;
    private int appended;

    LogWriter(Connection connection) throws SQLException {
        LogNodes kept = new LogNodes(connection);
        long size = kept.size();
        edge = new Verify.Edge(size, new MerkleTree(kept).peaks(size));
        leaves = connection.prepareStatement(
                "insert into log_leaf (position, book_id, number, hash) values (?, ?, ?, ?)");
        nodes = connection.prepareStatement("insert into log_node (level, node_index, hash) values (?, ?, ?)");
    }

    /** @param hash of the entry */
    void append(long book, long number, byte[] hash) throws SQLException {
        byte[] leaf = Verify.Tree.leaf(book, number, hash);
        leaves.setLong(1, edge.size());
        leaves.setLong(2, book);
        leaves.setLong(3, number);
        leaves.setBytes(4, leaf);
        leaves.addBatch();
        edge.add(leaf, this::completed);
        appended++;
    }

    int appended() {
        return appended;
    }

    /** Writes what was appended. */
    void write() throws SQLException {
        if (appended > 0) {
            leaves.executeBatch();
            nodes.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        leaves.close();
        nodes.close();
    }

    private void completed(int level, long index, byte[] hash) {
        try {
            nodes.setInt(1, level);
            nodes.setLong(2, index);
            nodes.setBytes(3, hash);
            nodes.addBatch();
        } catch (SQLException e) {
            throw new LogFailure(e);
        }
    }
}
