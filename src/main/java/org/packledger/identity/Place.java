package org.packledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from. Behind a proxy of the operator's ({@code packledger.behind-proxy=true}) it is the last address
 * of X-Forwarded-For, the one which that proxy has added; what stands before it, anybody may have written.
 */
@ApplicationScoped
public class Place {

    private static final int LONGEST = 64;

    @Inject
    @ConfigProperty(name = "packledger.behind-proxy", defaultValue = "false")
    private boolean behindProxy;

    /** The address of the caller. */
    String of(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        if (!behindProxy || forwarded == null) {
            return request.getRemoteAddr();
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.substring(0, Math.min(last.length(), LONGEST));
    }
}
