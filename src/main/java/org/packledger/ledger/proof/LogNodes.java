package org.packledger.ledger.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The complete subtrees as the tables keep them: leaves in one, what stands above them in the other. */
final class LogNodes implements MerkleTree.Nodes {

    private final Connection connection;

    LogNodes(Connection connection) {
        this.connection = connection;
    }

    /** How many leaves there are. */
    long size() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select max(position) from log_leaf");
                ResultSet row = select.executeQuery()) {
            row.next();
            long newest = row.getLong(1);
            return row.wasNull() ? 0 : newest + 1;
        }
    }

    @Override
    public byte[] hash(int level, long index) {
        String sql = level == 0
                ? "select hash from log_leaf where position = ?"
                : "select hash from log_node where node_index = ? and level = " + level;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, index);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new LogFailure("The log has no node %d of level %d".formatted(index, level));
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new LogFailure(e);
        }
    }
}
