package org.packledger.it;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A wire to a server of this machine that can be cut in the middle of what the server says. */
final class CutWire implements Closeable {

    private static final long WHOLE = Long.MAX_VALUE / 2;

    private final ServerSocket entrance;
    private final int server;
    private final AtomicLong left = new AtomicLong(WHOLE);
    private final AtomicInteger cuts = new AtomicInteger();

    private CutWire(ServerSocket entrance, int server) {
        this.entrance = entrance;
        this.server = server;
    }

    static CutWire to(int server) throws IOException {
        CutWire wire = new CutWire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
        started(wire::accept);
        return wire;
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Lets this many bytes more of the server through, then cuts once. */
    void cutAfter(long bytes) {
        left.set(bytes);
    }

    int cuts() {
        return cuts.get();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                Socket there = new Socket();
                there.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server));
                started(() -> carry(client, there, false));
                started(() -> carry(there, client, true));
            } catch (IOException e) {
                // Closed, or the server is away: whoever called finds out.
            }
        }
    }

    private void carry(Socket from, Socket to, boolean counted) {
        byte[] some = new byte[512];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int read = in.read(some);
            while (read >= 0) {
                if (counted && left.addAndGet(-read) < 0) {
                    left.set(WHOLE);
                    cuts.incrementAndGet();
                    return;
                }
                out.write(some, 0, read);
                read = in.read(some);
            }
        } catch (IOException e) {
            // The other side ended; both are closed now.
        }
    }

    private static void started(Runnable what) {
        Thread thread = new Thread(what, "cut-wire");
        thread.setDaemon(true);
        thread.start();
    }
}
