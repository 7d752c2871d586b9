package org.packledger.browser;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An article whose title is one word of 150 signs: its pages, and those that name it, are no wider than the window. */
class LongTitleIT {

    private static final String WORD = "w".repeat(150);
    private static final String SLUG = "w".repeat(110);

    @BeforeAll
    static void itIsThere() {
        DemoPersonAtWork.named("Helen Marsh").close(); // from now on there is a demo world
        Ids.change(
                "insert into article (solution_id, slug, title, category, question, answer, tags, author_name, status,"
                        + " created_at, published_at, updated_at) values ('98000001', '" + SLUG + "', '" + WORD
                        + "', 'General', '" + WORD + "', '" + WORD
                        + "', '', 'Maya', 'PUBLISHED', now(6), now(6), now(6))");
    }

    @AfterAll
    static void itIsTakenOut() {
        Ids.change("delete from article where slug = '" + SLUG + "'");
    }

    @Test
    void noPageThatNamesItIsWiderThanTheWindow() {
        String id = Ids.one("select id from article where slug = '" + SLUG + "'");
        try (var lead = DemoPersonAtWork.named("Helen Marsh")) {
            for (String page : List.of(
                    "kb/" + SLUG,
                    "kb?q=" + WORD,
                    "kb",
                    "staff/article?id=" + id,
                    "staff/articles",
                    "staff/our-fault?article=" + id)) {
                lead.visit(page);
            }
            lead.sawNoComplaint();
        }
    }
}
