package org.packledger.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.platform.Reads;

/**
 * Lets the first administrator of an empty portal in: address and password come from the configuration
 * ({@code packledger.administrator.email} and {@code .password}) and are looked at only while nobody works for the vendor.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstAdministrator {

    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    @Inject
    @ConfigProperty(name = "packledger.administrator.email")
    private Optional<String> email;

    @Inject
    @ConfigProperty(name = "packledger.administrator.password")
    private Optional<String> password;

    @Inject
    private Reads reads;

    @Inject
    private UserDesk users;

    @Inject
    private AccountDesk accounts;

    @PostConstruct
    void add() {
        if (email.isEmpty() || password.isEmpty() || somebodyWorksHere()) {
            return;
        }
        PasswordRules.check(password.get(), email.get(), "");
        Actor job = Actor.job("first-administrator");
        long id = users.addStaffMember(job, NewStaffMember.of(email.get(), "Administrator", Role.ADMINISTRATOR));
        accounts.setPasswords(job, List.of("staff-" + id), password.get());
        LOG.log(Level.INFO, "The first administrator may sign in");
    }

    private boolean somebodyWorksHere() {
        return reads.find(Long.class, "select count(*) from staff_member", Map.of())
                        .orElse(0L)
                > 0;
    }
}
