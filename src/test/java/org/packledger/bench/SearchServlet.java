package org.packledger.bench;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.packledger.incident.InboxFilter;
import org.packledger.incident.InboxOrder;
import org.packledger.incident.InboxView;
import org.packledger.incident.IncidentLists;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Role;
import org.packledger.knowledge.ArticleSearch;

/** Searches so often by words from a seed; answers the percentiles in milliseconds, and in how many something was found. */
@WebServlet("/searching")
public class SearchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Actor AGENT = Actor.staff(7, "Agent", Set.of(Role.AGENT));
    private static final int WARM_UPS = 30;

    @Inject
    private transient ArticleSearch articles;

    @Inject
    private transient IncidentLists incidents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SupportWords words = new SupportWords(Long.parseLong(request.getParameter("seed")));
        int times = Integer.parseInt(request.getParameter("times"));
        String what = request.getParameter("what");
        double[] millis = new double[times];
        int hits = 0;
        for (int i = -Math.min(WARM_UPS, times - 1); i < times; i++) {
            long before = System.nanoTime();
            boolean found = once(what, words);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - before) / 1e6;
                hits += found ? 1 : 0;
            }
        }
        Arrays.sort(millis);
        response.setContentType("text/plain");
        response.getWriter()
                .print(String.format(
                        Locale.ROOT,
                        "%.1f %.1f %.1f %.1f %d",
                        millis[times / 2],
                        millis[times * 95 / 100],
                        millis[times * 99 / 100],
                        millis[times - 1],
                        hits));
    }

    private boolean once(String what, SupportWords words) {
        return switch (what) {
            case "suggestion" ->
                !articles.suggest(words.text(6), words.text(5 + words.below(60)), 4)
                        .isEmpty();
            case "search" -> articles.search(words.search(), "", 1).total() > 0;
            case "front" ->
                articles.search("", "", 1).total() > 0 && !articles.categories().isEmpty();
            case "inbox" -> incidents.inbox(AGENT, in(InboxView.ALL, words), 1).total() > 0;
            case "unread" ->
                incidents.inbox(AGENT, in(InboxView.OPEN, words), 1).total() >= 0;
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static InboxFilter in(InboxView view, SupportWords words) {
        return new InboxFilter(
                view, words.search(), Optional.empty(), Optional.empty(), Optional.empty(), InboxOrder.MOVED);
    }
}
