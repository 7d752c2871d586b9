package org.packledger.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between the portal and MariaDB. When it was told to, it lets the next COMMIT of any connection through to the
 * server and cuts that connection before the answer: the server has kept everything, and nobody says so. A connection can
 * also ask for it itself, by {@link org.packledger.simulation.FaultyDesk#CUT}.
 */
public final class CommitCutter implements AutoCloseable {

    private final ServerSocket door;
    private final int database;
    private final AtomicInteger wanted = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final Set<Wire> wires = ConcurrentHashMap.newKeySet();

    /** @param database the port of MariaDB on the loopback address */
    public CommitCutter(int database) throws IOException {
        this.database = database;
        this.door = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        daemon(this::admit, "commit-cutter");
    }

    public int port() {
        return door.getLocalPort();
    }

    void cutTheNext() {
        wanted.set(1);
    }

    /** How many commits were cut. */
    public int done() {
        return done.get();
    }

    /**
     * Whether this commit is one to cut; asked once for each.
     *
     * @param marked its connection asked for it
     */
    boolean takes(boolean marked) {
        boolean mine = marked || wanted.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        done.addAndGet(mine ? 1 : 0);
        return mine;
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                Socket portal = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
                portal.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Wire wire = new Wire(this, portal, server);
                wires.add(wire);
                daemon(wire::forward, "to-database");
                daemon(wire::back, "to-portal");
            } catch (IOException e) {
                // Closed, or the portal went while it was connecting; the next one may come.
            }
        }
    }

    private static void daemon(Runnable what, String name) {
        Thread thread = new Thread(what, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wires.forEach(Wire::end);
    }
}
