package org.packledger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each audience can go to, in the order of the bar. A page that is not built yet is not offered. */
@Named("navigation")
@ApplicationScoped
public class Navigation {

    private static final Map<String, List<Destination>> DESTINATIONS = Map.of(
            "open",
            List.of(
                    new Destination("how-support-works", "/how-support-works", "w"),
                    new Destination("packs", "/packs", "p"),
                    new Destination("kb", "/kb", "k")),
            "customer",
            List.of(
                    new Destination("home", "/customer/home", "h"),
                    new Destination("incidents", "/customer/incidents", "i"),
                    new Destination("statement", "/customer/statement", "s"),
                    new Destination("orders", "/customer/orders", "o"),
                    new Destination("organisation", "/customer/organisation", "m"),
                    new Destination("kb", "/kb", "k")),
            "staff",
            List.of(
                    new Destination("inbox", "/staff/inbox", "i"),
                    new Destination("incoming-mail", "/staff/incoming-mail", "m"),
                    new Destination("customers", "/staff/customers", "u"),
                    new Destination("adjustments", "/staff/adjustments", "d"),
                    new Destination("appeals", "/staff/appeals", "a"),
                    new Destination("articles", "/staff/articles", "t"),
                    new Destination("reports", "/staff/reports", "e"),
                    new Destination("kb", "/kb", "k")),
            "audit",
            List.of(
                    new Destination("overview", "/audit/overview", "o"),
                    new Destination("journal", "/audit/journal", "j"),
                    new Destination("trial-balance", "/audit/trial-balance", "b"),
                    new Destination("deferred-revenue", "/audit/deferred-revenue", "d"),
                    new Destination("receivables", "/audit/receivables", "r"),
                    new Destination("invoices", "/audit/invoices", "v"),
                    new Destination("adjustments", "/audit/adjustments", "a"),
                    new Destination("periods", "/audit/periods", "p"),
                    new Destination("exceptions", "/audit/exceptions", "x"),
                    new Destination("integrity", "/audit/integrity", "n")),
            "admin",
            List.of(
                    new Destination("catalogue", "/admin/catalogue", "c"),
                    new Destination("policy", "/admin/policy", "p"),
                    new Destination("response-targets", "/admin/response-targets", "r"),
                    new Destination("users", "/admin/users", "u"),
                    new Destination("settings", "/admin/settings", "s"),
                    new Destination("jobs", "/admin/jobs", "j")));

    @Inject
    private ServletContext context;

    /**
     * A page of the bar.
     *
     * @param key names it: its text is {@code nav.<key>}
     * @param address where it is
     * @param letter the key after {@code g} that goes there
     */
    public record Destination(String key, String address, String letter) {

        /** Whether the page being read is this one or belongs to it. */
        public boolean isCurrent(String path, String section) {
            return (section == null || section.isEmpty()) ? address.equals(path) : key.equals(section);
        }
    }

    /** The pages of {@code open}, {@code customer}, {@code staff}, {@code audit} or {@code admin}. */
    public List<Destination> of(String audience) {
        return DESTINATIONS.getOrDefault(audience, List.of()).stream()
                .filter(destination -> exists(destination.address()))
                .toList();
    }

    /** Whose bar a page shows: on pages open to anyone, a signed-in person keeps their own. */
    public String audience(String wanted, SignedIn signedIn) {
        if (wanted != null && !wanted.isEmpty() && !"open".equals(wanted)) {
            return wanted;
        }
        return workspaces(signedIn).stream().findFirst().orElse("open");
    }

    /** The audiences that a person belongs to. */
    public List<String> workspaces(SignedIn signedIn) {
        return Stream.of(
                        signedIn.isCustomer() ? "customer" : "",
                        signedIn.isStaff() ? "staff" : "",
                        signedIn.isAccountant() ? "audit" : "",
                        signedIn.isAdministrator() ? "admin" : "")
                .filter(audience -> !audience.isEmpty())
                .toList();
    }

    /** Where an audience begins: its first page. */
    public String start(String audience) {
        List<Destination> there = of(audience);
        return there.isEmpty() ? "/" : there.get(0).address();
    }

    private boolean exists(String address) {
        try {
            return context.getResource(address + ".xhtml") != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(address + " is no path", e);
        }
    }
}
