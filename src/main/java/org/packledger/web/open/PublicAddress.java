package org.packledger.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach the portal, for programs that need whole addresses. */
@ApplicationScoped
class PublicAddress {

    @Inject
    @ConfigProperty(name = "packledger.address")
    private Optional<String> configured;

    /** Without a slash at the end: as it was set, else as it was asked. */
    String of(HttpServletRequest request) {
        return configured
                .filter(address -> !address.isBlank())
                .map(address -> address.replaceAll("/+$", ""))
                .orElseGet(() -> {
                    String asked = request.getRequestURL().toString();
                    return asked.substring(
                            0, asked.length() - request.getRequestURI().length());
                });
    }
}
