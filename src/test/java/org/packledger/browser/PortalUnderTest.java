package org.packledger.browser;

import java.net.URI;
import java.util.Map;
import org.packledger.it.AtEnd;
import org.packledger.it.TestDatabase;
import org.packledger.run.Portal;
import org.packledger.run.Ports;
import org.packledger.run.Program;

/**
 * The built WAR in a Payara Micro of its own, with the demo world, once for all browser tests of a run.
 *
 * <p>Started when it is first asked for.
 */
public final class PortalUnderTest {

    private static Portal portal;

    private PortalUnderTest() {}

    /** @return the first page's address, which ends with a slash */
    public static URI address() {
        return running().address();
    }

    /** For tests that kill it; {@link #startAgain} follows. */
    public static ProcessHandle process() {
        return running().process();
    }

    /** On the same database; the port may be another. */
    public static synchronized void startAgain() {
        if (portal != null) {
            portal.close();
            portal = null;
        }
        running();
    }

    private static synchronized Portal running() {
        if (portal == null) {
            TestDatabase database = TestDatabase.current();
            Portal started = Portal.start(
                    Program.builtIn(TestDatabase.base()),
                    TestDatabase.base().resolve("target").resolve("browser-portal"),
                    Ports.any(),
                    database.logins().application(),
                    Map.of(
                            "packledger.demo",
                            "true",
                            "packledger.attachments.folder",
                            TestDatabase.base()
                                    .resolve("target")
                                    .resolve("browser-attachments")
                                    .toString()));
            AtEnd.also(started::close);
            portal = started.awaitReady();
        }
        return portal;
    }
}
