package org.packledger.it;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.packledger.run.Program;

/** The WAR as it was built, with the classes of a test added to it. */
public final class Deployments {

    private Deployments() {}

    /** @param additions what the test class uses besides itself: fixtures, test beans */
    public static WebArchive packledger(Class<?>... additions) {
        return ShrinkWrap.create(ZipImporter.class, "packledger.war")
                .importFrom(Program.builtIn(TestDatabase.base()).war().toFile())
                .as(WebArchive.class)
                .addClasses(TestLogin.class, JdbcAsOwner.class, JdbcAsApplication.class, JdbcAsAdministrator.class)
                .addClasses(additions);
    }
}
