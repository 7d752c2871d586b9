package org.packledger.it;

import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Ends the shared portal before a class that is not tested in it. */
public class OthersAlone implements TestExecutionListener {

    @Override
    public void executionStarted(TestIdentifier test) {
        test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getJavaClass())
                .filter(tested -> !tested.isAnnotationPresent(ArquillianTest.class))
                .ifPresent(tested -> SharedPortal.end());
    }
}
