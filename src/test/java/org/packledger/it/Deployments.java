package org.packledger.it;

import java.io.File;
import java.net.URISyntaxException;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.packledger.audit.AuditSql;
import org.packledger.identity.DemoKnock;
import org.packledger.run.Program;
import org.packledger.simulation.Simulation;

/** The WAR as it was built, with the classes of a test added to it. */
public final class Deployments {

    private Deployments() {}

    /** @param additions what the test class uses besides itself: fixtures, test beans */
    public static WebArchive packledger(Class<?>... additions) {
        return withAuditQueries(ShrinkWrap.create(ZipImporter.class, "packledger.war")
                .importFrom(Program.builtIn(TestDatabase.base()).war().toFile())
                .as(WebArchive.class)
                .addClasses(TestLogin.class, JdbcAsOwner.class, JdbcAsApplication.class, JdbcAsAdministrator.class)
                .addClasses(additions)
                .addAsLibrary(jarOf(Assertions.class)));
    }

    /**
     * With the classes of all tests in the container, and of none more than another: so it can be the same portal for all of
     * them, {@link SharedPortal}.
     */
    public static WebArchive inContainer() {
        return packledger(DemoKnock.class)
                .addPackage(Deployments.class.getPackage())
                .addPackage(Simulation.class.getPackage());
    }

    /** Arquillian brings JUnit into the container, not what else the tests use. */
    private static File jarOf(Class<?> any) {
        try {
            return new File(
                    any.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(any.getName(), e);
        }
    }

    /** So that a test inside the container can ask {@link AuditSql}. */
    private static WebArchive withAuditQueries(WebArchive war) {
        Map<String, String> queries = AuditSql.queries();
        queries.forEach((name, query) -> war.addAsResource(new StringAsset(query), AuditSql.RESOURCES + name));
        return war.addClass(AuditSql.class)
                .addAsResource(new StringAsset(String.join("\n", queries.keySet())), AuditSql.RESOURCES + "index");
    }
}
