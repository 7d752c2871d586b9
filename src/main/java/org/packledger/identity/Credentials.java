package org.packledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.packledger.kernel.BusinessClock;
import org.packledger.platform.Reads;

/**
 * Says whether what somebody offers is theirs. Every refusal costs the work of one hash and says the same, whether the
 * address is unknown, the password wrong or ended, or the person deactivated.
 */
@ApplicationScoped
public class Credentials implements IdentityStore {

    @Inject
    private Reads reads;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private DemoDoor demo;

    @Inject
    private BusinessClock clock;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof UsernamePasswordCredential typed) {
            return result(byPassword(typed.getCaller(), typed.getPasswordAsString()));
        }
        if (credential instanceof DemoCredential click) {
            return result(byClick(click.email()));
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private Optional<Person> byPassword(String email, String password) {
        Optional<Stored> stored = password.length() > 2 * PasswordRules.LONGEST ? Optional.empty() : find(email);
        if (stored.isEmpty()) {
            passwords.verifyNobodys("");
            return Optional.empty();
        }
        if (!passwords.verify(password, stored.get().passwordHash())) {
            return Optional.empty();
        }
        return stored.filter(found -> !found.hasEnded(clock.now()))
                .flatMap(found -> people.find(found.subject()))
                .filter(Person::active);
    }

    private Optional<Person> byClick(String email) {
        return demo.admits(email)
                ? find(email).flatMap(found -> people.find(found.subject())).filter(Person::active)
                : Optional.empty();
    }

    private Optional<Stored> find(String email) {
        return reads.find(
                Stored.class,
                "select subject, password_hash, temporary_until from credential where email = :email",
                Map.of("email", email.strip().toLowerCase(Locale.ROOT)));
    }

    private static CredentialValidationResult result(Optional<Person> person) {
        return person.map(found -> new CredentialValidationResult(found.reference(), found.groups()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    /** What the statement above selects. */
    public record Stored(String subject, String passwordHash, Optional<Instant> temporaryUntil) {

        boolean hasEnded(Instant at) {
            return temporaryUntil.filter(at::isAfter).isPresent();
        }
    }
}
