package org.packledger.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.incident.LinkDesk;
import org.packledger.incident.LinkKind;
import org.packledger.incident.SortingDesk;
import org.packledger.incident.work.CannedReplyDesk;
import org.packledger.incident.work.Priority;
import org.packledger.incident.work.SavedViewDesk;
import org.packledger.incident.work.Tag;
import org.packledger.kernel.Intent;
import org.packledger.knowledge.CommentDesk;
import org.packledger.knowledge.SearchMissDesk;
import org.packledger.platform.Reads;

/** What the vendor's people have arranged for their work, and what readers told them: nothing of it costs anybody anything. */
@ApplicationScoped
class SupportRoom {

    private static final String LEAD = "Helen Marsh";
    private static final String AGENT = "Maya Lindqvist";
    private static final String QUARANTINED = "Reading why a message was quarantined";
    private static final String GREYLISTING = "What the greylisting delay is and how to shorten it";
    private static final String LATE = "Tune the greylisting for our laboratories";
    private static final String DOUBLED = "Résumé quotidien en double";

    @Inject
    private Scenes scenes;

    @Inject
    private Cast cast;

    @Inject
    private House house;

    @Inject
    private CannedReplyDesk replies;

    @Inject
    private SavedViewDesk views;

    @Inject
    private SortingDesk sorting;

    @Inject
    private LinkDesk links;

    @Inject
    private CommentDesk comments;

    @Inject
    private SearchMissDesk misses;

    @Inject
    private Reads reads;

    /** Plans all of it, the last just before now. */
    void plan(Instant now) {
        scenes.at(now.minus(Duration.ofDays(400)), this::writeCannedReplies);
        scenes.at(now.minus(Duration.ofDays(45)), this::keepAView);
        scenes.at(now.minus(Duration.ofDays(40)), this::remark);
        scenes.at(now.minus(Duration.ofDays(20)), this::lookInVain);
        scenes.at(now.minus(Duration.ofMinutes(30)), this::sort);
    }

    private void writeCannedReplies() {
        reply("Which message?", """
                Hello {contact},

                please send us the identifier of one such message: it stands under Delivery › Trace. Then we can see what became of it.

                {agent}, {vendor}""");
        reply("The article that answers it", """
                Hello {contact},

                this article answers it step by step: {article}. If something is left open, answer here and we go on; that is free.

                {agent}""");
        reply("We are looking into it", """
                Thank you, we see it too and are looking for the cause. You will read of it here, in incident {incident}.

                {agent}, {vendor}""");
    }

    private void reply(String title, String body) {
        replies.write(cast.named(LEAD), Optional.empty(), title, body);
    }

    private void keepAView() {
        views.save(cast.named(LEAD), "Late deliveries", "view=ALL&tag=greylisting", true);
    }

    private void remark() {
        comments.write(
                cast.named("Leo Park"),
                Intent.fresh(),
                house.article(GREYLISTING).orElseThrow(),
                "Five minutes was too long for our laboratories; two are enough.");
        long first = reads.find(Long.class, "select max(id) from article_comment", Map.of())
                .orElseThrow();
        comments.decide(cast.named(AGENT), first, true);
        comments.write(
                cast.named("Kai Brandt"),
                Intent.fresh(),
                house.article(QUARANTINED).orElseThrow(),
                "Where is the line \"Why\" since version 7.4? I cannot find it.");
    }

    private void lookInVain() {
        for (String words : List.of("outlook plugin", "outlook plugin", "mobile app", "outlook plugin")) {
            misses.missed(Optional.of(cast.named("Olivier Roy")), words);
        }
        misses.missed(Optional.empty(), "smtp smuggling");
    }

    private void sort() {
        long late = newest(LATE);
        long doubled = newest(DOUBLED);
        long newsletters = newestOf(Cast.CLINIC, "Why do some newsletters arrive and others not?");
        sorting.prioritise(cast.named(AGENT), doubled, Priority.HIGH);
        for (String word : List.of("greylisting", "delay")) {
            sorting.tag(cast.named(AGENT), late, new Tag(word));
        }
        sorting.tag(cast.named(AGENT), newsletters, new Tag("greylisting"));
        sorting.tag(cast.named(LEAD), doubled, new Tag("digest"));
        links.link(cast.named(AGENT), Intent.fresh(), late, newsletters, LinkKind.RELATED);
    }

    private long newest(String subject) {
        return reads.find(
                        Long.class,
                        "select max(number) from incident where subject = :subject",
                        Map.of("subject", subject))
                .orElseThrow();
    }

    private long newestOf(String organisation, String subject) {
        String sql = """
                select max(i.number) from incident i join organisation o on o.id = i.organisation_id
                where o.name = :organisation and i.subject = :subject
                """;
        return reads.find(Long.class, sql, Map.of("organisation", organisation, "subject", subject))
                .orElseThrow();
    }
}
