package org.packledger.it;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;

/**
 * One Payara Micro for all classes that are tested in the container: what they deploy is the same for each of them
 * ({@link Deployments#inContainer()}), and starting it takes longer than most of them run. It is ended before the tests
 * that start portals of their own, whose jobs it would do.
 */
public class SharedPortal extends PayaraMicroDeployableContainer {

    private static SharedPortal running;

    private ProtocolMetaData address;
    private Archive<?> deployed;

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        synchronized (SharedPortal.class) {
            if (running != this) {
                address = super.deploy(archive);
                deployed = archive;
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

    private void quit() {
        try {
            super.undeploy(deployed);
        } catch (DeploymentException e) {
            throw new IllegalStateException(e);
        }
    }
}
