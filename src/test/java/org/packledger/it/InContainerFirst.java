package org.packledger.it;

import java.util.Comparator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** The classes that share the portal, one after the other; then those that start portals of their own. */
public class InContainerFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor tested) -> !tested.isAnnotated(ArquillianTest.class)));
    }
}
