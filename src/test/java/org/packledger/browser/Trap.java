package org.packledger.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of this machine that nobody has a reason to call. */
final class Trap implements AutoCloseable {

    private final HttpServer server;
    private final List<String> calls = new CopyOnWriteArrayList<>();

    private Trap(HttpServer server) {
        this.server = server;
    }

    static Trap set() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Trap trap = new Trap(server);
        server.createContext("/", call -> {
            trap.calls.add(call.getRequestURI().toString());
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        server.start();
        return trap;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<String> calls() {
        return calls;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
