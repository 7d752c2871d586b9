package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Slice;
import org.packledger.knowledge.AnsweringArticle;
import org.packledger.knowledge.Deflections;
import org.packledger.knowledge.SearchMiss;
import org.packledger.knowledge.SearchMissDesk;
import org.packledger.web.Notices;

/** {@code /staff/search-misses}: what was looked for in vain, and which articles answer before anybody has to. */
@Named("searchMisses")
@RequestScoped
public class SearchMisses {

    @Inject
    private Actor actor;

    @Inject
    private SearchMissDesk desk;

    @Inject
    private Deflections deflections;

    @Inject
    private Notices notices;

    private Integer page;
    private Intent intent;
    private Slice<SearchMiss> slice;

    /** The page of words that the address asks for. */
    public Slice<SearchMiss> getSlice() {
        if (slice == null) {
            slice = desk.list(actor, page == null ? 1 : page);
        }
        return slice;
    }

    /** The articles that answer, the most helpful first. */
    public List<AnsweringArticle> getAnswering() {
        return deflections.list(actor);
    }

    /** Where the article that is missing is begun. */
    public String write(SearchMiss miss) {
        return "/staff/article?about=" + URLEncoder.encode(miss.words(), StandardCharsets.UTF_8);
    }

    /** Somebody saw to it: the button names the words, for the list may have another order by now. */
    public String setAside(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound("search");
        }
        desk.setAside(actor, Long.parseLong(id));
        notices.done("misses.aside.done");
        return "/staff/search-misses?faces-redirect=true";
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }
}
