package org.packledger.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.packledger.identity.CurrentActor;
import org.packledger.kernel.Slice;
import org.packledger.knowledge.ArticleCard;
import org.packledger.knowledge.ArticleSearch;
import org.packledger.knowledge.CategoryTree;
import org.packledger.knowledge.SearchMissDesk;

/** {@code /kb}: what everybody may search and read. */
@Named("kb")
@RequestScoped
public class Kb {

    @Inject
    private ArticleSearch articles;

    @Inject
    private SearchMissDesk misses;

    @Inject
    private CurrentActor current;

    private String q;
    private String category;
    private Integer page;
    private Slice<ArticleCard> found;
    private List<CategoryTree.Node> categories;
    private String tag;

    /** The page of articles that the address asks for. */
    public Slice<ArticleCard> getFound() {
        if (found == null) {
            int wanted = page == null ? 1 : page;
            found = tag == null ? articles.search(q, category, wanted) : articles.tagged(tag, wanted);
            if (found.total() == 0 && q != null && category == null && tag == null) {
                misses.missed(current.find(), q);
            }
        }
        return found;
    }

    /** All categories, parents first. */
    public List<CategoryTree.Node> getCategories() {
        if (categories == null) {
            categories = CategoryTree.of(articles.categories());
        }
        return categories;
    }

    /** The address of a category, with the words that are looked for; of all, when it is the one shown. */
    public String linkTo(CategoryTree.Node each) {
        String words = q == null ? "" : "q=" + encoded(q);
        boolean shown = each.path().equals(category);
        String chosen = shown ? "" : "category=" + encoded(each.path());
        String query = words + (words.isEmpty() || chosen.isEmpty() ? "" : "&") + chosen;
        return query.isEmpty() ? "/kb" : "/kb?" + query;
    }

    /** The address of a category by name. */
    public String addressOf(String name) {
        return "/kb?category=" + encoded(name);
    }

    /** The page of a tag. */
    public String tagged(String name) {
        return "/kb?tag=" + encoded(name);
    }

    /** Where what was looked for can be asked. */
    public String getAsk() {
        return q == null ? "/customer/new-incident" : "/customer/new-incident?about=" + encoded(q);
    }

    /** The feed of what is shown. */
    public String getFeed() {
        return category == null ? "/kb.atom" : "/kb.atom?category=" + encoded(category);
    }

    /** Whether the address asks for less than everything. */
    public boolean isNarrowed() {
        return q != null || category != null || tag != null;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
