package org.packledger.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.packledger.platform.Reads;

/**
 * Loads the demo world once, before the first page is served, when {@code packledger.demo} is true and the database holds
 * no customer. A load that was cut short leaves customers without their history: delete the database and start again.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoWorld {

    private static final Logger LOG = System.getLogger(DemoWorld.class.getName());

    @Inject
    @ConfigProperty(name = "packledger.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private Reads reads;

    @Inject
    private History history;

    @Inject
    private Scenes scenes;

    @PostConstruct
    void load() {
        if (!demo || !isEmpty()) {
            return;
        }
        long begun = System.nanoTime();
        history.plan();
        scenes.play();
        LOG.log(Level.INFO, "The demo world was loaded in {0} ms", (System.nanoTime() - begun) / 1_000_000);
    }

    private boolean isEmpty() {
        return reads.find(Long.class, "select count(*) from organisation", Map.of())
                .filter(count -> count == 0)
                .isPresent();
    }
}
