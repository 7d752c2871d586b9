package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.packledger.incident.UnfindableArticle;
import org.packledger.incident.UnfindableArticles;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;
import org.packledger.kernel.Slice;
import org.packledger.knowledge.AllArticles;
import org.packledger.knowledge.ArticleRow;
import org.packledger.knowledge.ArticleStatus;
import org.packledger.web.Choice;
import org.packledger.web.Text;

/** {@code /staff/articles}: all articles, drafts too. */
@Named("articles")
@RequestScoped
public class Articles {

    @Inject
    private Actor actor;

    @Inject
    private AllArticles all;

    @Inject
    private BusinessClock clock;

    @Inject
    private UnfindableArticles unfindable;

    @Inject
    private Text text;

    private String q;
    private ArticleStatus status;
    private Integer page;
    private Slice<ArticleRow> slice;
    private List<UnfindableArticle> hardToFind;

    /** The page of articles that the address asks for. */
    public Slice<ArticleRow> getSlice() {
        if (slice == null) {
            slice = all.list(actor, Optional.ofNullable(status), q, page == null ? 1 : page);
        }
        return slice;
    }

    /** Whether it will be published by itself. */
    public boolean isLater(ArticleRow row) {
        return row.publishedAt() != null && row.publishedAt().isAfter(clock.now());
    }

    /** What customers do not find. */
    public List<UnfindableArticle> getUnfindable() {
        if (hardToFind == null) {
            hardToFind = unfindable.list(actor);
        }
        return hardToFind;
    }

    /** What the list can be narrowed to. */
    public List<Choice> getStatuses() {
        return Arrays.stream(ArticleStatus.values())
                .map(each -> Choice.of(each, text.name(each), ""))
                .toList();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public ArticleStatus getStatus() {
        return status;
    }

    public void setStatus(ArticleStatus status) {
        this.status = status;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
