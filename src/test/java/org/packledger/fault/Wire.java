package org.packledger.fault;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.packledger.simulation.FaultyDesk;

/**
 * One connection through the cutter. A packet of MariaDB's protocol has a length of three bytes, the low one first, a
 * number, and that many bytes; a command begins with its code, 3 for a query in text.
 */
final class Wire {

    private static final int HEADER = 4;
    private static final int QUERY = 3;

    /** No statement that is looked for here is longer. */
    private static final int LONGEST = 64;

    private final CommitCutter cutter;
    private final Socket portal;
    private final Socket database;
    private volatile boolean cut;
    private boolean marked;

    Wire(CommitCutter cutter, Socket portal, Socket database) {
        this.cutter = cutter;
        this.portal = portal;
        this.database = database;
    }

    /** Packet by packet, until one of the two goes or the commit to cut has been passed on. */
    void forward() {
        try (portal) {
            DataInputStream from = new DataInputStream(new BufferedInputStream(portal.getInputStream()));
            OutputStream to = database.getOutputStream();
            while (!cut) {
                byte[] packet = packet(from);
                // Before it is sent: the answer must find the wire cut.
                cut = isCommit(packet) && cutter.takes(marked);
                marked = isQuery(packet, FaultyDesk.CUT) || (marked && !isQuery(packet, "rollback"));
                to.write(packet);
                to.flush();
            }
            database.shutdownOutput();
        } catch (IOException e) {
            end();
        }
    }

    /** Whatever the server says, for nobody once the wire is cut: read to its end, so that the server is not reset. */
    void back() {
        try (database) {
            byte[] bytes = new byte[16 * 1024];
            OutputStream to = portal.getOutputStream();
            for (int count = database.getInputStream().read(bytes);
                    count >= 0;
                    count = database.getInputStream().read(bytes)) {
                if (!cut) {
                    to.write(bytes, 0, count);
                    to.flush();
                }
            }
            portal.close();
        } catch (IOException e) {
            end();
        }
    }

    void end() {
        try (portal;
                database) {
            cut = true;
        } catch (IOException e) {
            // It is gone already.
        }
    }

    private static byte[] packet(DataInputStream from) throws IOException {
        byte[] header = from.readNBytes(HEADER);
        if (header.length < HEADER) {
            throw new IOException("the portal hung up");
        }
        int length = (header[0] & 0xff) | (header[1] & 0xff) << 8 | (header[2] & 0xff) << 16;
        byte[] packet = new byte[HEADER + length];
        System.arraycopy(header, 0, packet, 0, HEADER);
        from.readFully(packet, HEADER, length);
        return packet;
    }

    private static boolean isCommit(byte[] packet) {
        return isQuery(packet, "commit");
    }

    private static boolean isQuery(byte[] packet, String sql) {
        return packet.length > HEADER
                && packet.length <= HEADER + 1 + LONGEST
                && packet[HEADER] == QUERY
                && new String(packet, HEADER + 1, packet.length - HEADER - 1, StandardCharsets.US_ASCII)
                        .strip()
                        .equalsIgnoreCase(sql);
    }
}
