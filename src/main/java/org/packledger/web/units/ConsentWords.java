package org.packledger.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.packledger.web.Text;

/** Says in one sentence how a customer agreed to a cost. */
@Named("consentWords")
@RequestScoped
public class ConsentWords {

    @Inject
    private Text text;

    /** Who agreed, how, and when; {@code source} as the consent names it. */
    public String of(Object source, String agreedBy, String how, Instant agreedAt) {
        return text.of("consent." + source, agreedBy, how, agreedAt);
    }
}
