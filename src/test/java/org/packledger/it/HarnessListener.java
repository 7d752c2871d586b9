package org.packledger.it;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the test database before the first test of a Failsafe run and ends everything after the last. */
public final class HarnessListener implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("packledger.harness");
        // Surefire's tests need no database and must not wait for one.
        if (database != null) {
            ContainerOptions.announce(TestDatabase.start(database));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        AtEnd.run();
    }
}
