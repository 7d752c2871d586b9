package org.packledger.it;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ArchivePath;

/**
 * One Payara Micro for all classes that are tested in the container: what they deploy is the same for each of them
 * ({@link Deployments#inContainer()}), and starting it takes longer than most of them run. Who deploys something else gets
 * another one. It is ended before the tests that start portals of their own, whose jobs it would do.
 */
public class SharedPortal extends PayaraMicroDeployableContainer {

    private static final long PATIENCE_SECONDS = 60;

    private static SharedPortal running;

    private ProtocolMetaData address;
    private Archive<?> deployed;
    private List<ProcessHandle> processes = List.of();

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        synchronized (SharedPortal.class) {
            if (running != this || !contentOf(archive).equals(contentOf(deployed))) {
                end();
                start(archive);
                running = this;
            }
            return address;
        }
    }

    /** The next class wants it again. */
    @Override
    public void undeploy(Archive<?> archive) {}

    /** Ends it, when it runs; the next class that wants it starts another. */
    static void end() {
        synchronized (SharedPortal.class) {
            if (running != null) {
                SharedPortal ended = running;
                running = null;
                ended.quit();
            }
        }
    }

    private void start(Archive<?> archive) throws DeploymentException {
        Set<ProcessHandle> others = children();
        try {
            address = super.deploy(archive);
        } catch (DeploymentException e) {
            super.undeploy(archive);
            throw e;
        }
        AtEnd.also(SharedPortal::end); // before the database that it works on
        deployed = archive;
        processes = children().stream().filter(child -> !others.contains(child)).toList();
    }

    /** The connector asks it to end and does not wait for it. */
    private void quit() {
        try {
            super.undeploy(deployed);
            for (ProcessHandle process : processes) {
                process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (Exception e) {
            throw new IllegalStateException("the shared portal did not end", e);
        }
    }

    private static Set<ArchivePath> contentOf(Archive<?> archive) {
        return archive.getContent().keySet();
    }

    private static Set<ProcessHandle> children() {
        Set<ProcessHandle> children = new HashSet<>();
        ProcessHandle.current().children().forEach(children::add);
        return children;
    }
}
