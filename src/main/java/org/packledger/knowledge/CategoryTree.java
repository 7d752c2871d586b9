package org.packledger.knowledge;

import java.util.List;
import java.util.TreeMap;

/** Categories under one another: staff write {@code Delivery / Delays} for a category within another. */
public final class CategoryTree {

    /** Between a category and one within it. */
    static final String WITHIN = " / ";

    private CategoryTree() {}

    /**
     * A category with all that is within it.
     *
     * @param path as the articles write it
     * @param articles how many, those within it too
     */
    public record Node(String path, long articles) {

        /** Its own name. */
        public String name() {
            return path.substring(path.lastIndexOf(WITHIN) < 0 ? 0 : path.lastIndexOf(WITHIN) + WITHIN.length());
        }

        /** Within how many others it is. */
        public int depth() {
            return path.split(WITHIN, -1).length - 1;
        }
    }

    /** Each of these and each that one of them is within, parents first, by name. */
    public static List<Node> of(List<Category> categories) {
        TreeMap<String, Long> articles = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Category each : categories) {
            for (int end = each.name().indexOf(WITHIN);
                    end > 0;
                    end = each.name().indexOf(WITHIN, end + 1)) {
                articles.merge(each.name().substring(0, end), (long) each.articles(), Long::sum);
            }
            articles.merge(each.name(), (long) each.articles(), Long::sum);
        }
        return articles.entrySet().stream()
                .map(each -> new Node(each.getKey(), each.getValue()))
                .toList();
    }
}
