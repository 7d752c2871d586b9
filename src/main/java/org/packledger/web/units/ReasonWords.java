package org.packledger.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.packledger.incident.policy.PolicyVersions;
import org.packledger.web.Text;
import org.packledger.web.Viewer;

/**
 * The reasons of the policy in plain words. Reasons are data: one that the bundle does not know is called as the newest
 * version of the policy calls it.
 */
@Named("reasons")
@RequestScoped
public class ReasonWords {

    @Inject
    private Text text;

    @Inject
    private PolicyVersions policies;

    @Inject
    private Viewer viewer;

    /** What it is called, such as "Bug report". */
    public String name(String code) {
        return words("Reason.", code);
    }

    /** In a word or two, for a chip, such as "bug report". */
    public String brief(String code) {
        return words("statement.reason.", code);
    }

    /** As a sentence about what happened, such as "Something was wrong in our product". */
    public String sentence(String code) {
        return words("statement.because.", code);
    }

    private String words(String prefix, String code) {
        String key = prefix + code;
        return text.has(key)
                ? text.of(key)
                : policies.title(code, viewer.getLanguage())
                        .orElseGet(() -> code.toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
