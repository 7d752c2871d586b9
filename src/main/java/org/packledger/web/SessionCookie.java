package org.packledger.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the portal is reached over TLS ({@code packledger.tls=true}), the session's cookie is Secure and carries the name
 * that browsers accept from this host only. Without TLS such a cookie would never come back.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "packledger.tls", defaultValue = "false")
    private boolean tls;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (tls) {
            SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setSecure(true);
            cookie.setName("__Host-packledger");
        }
    }
}
