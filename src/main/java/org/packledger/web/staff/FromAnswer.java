package org.packledger.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.packledger.incident.IncidentView;
import org.packledger.incident.Incidents;
import org.packledger.incident.Said;
import org.packledger.kernel.Actor;
import org.packledger.knowledge.ArticleText;
import org.packledger.knowledge.KnowledgeDesk;
import org.packledger.knowledge.Redaction;

/** {@code /staff/article?incident=}: a new article with what an incident asked and what was answered, without what is the customer's. */
@Named("fromAnswer")
@RequestScoped
public class FromAnswer {

    @Inject
    private Actor actor;

    @Inject
    private Incidents incidents;

    @Inject
    private KnowledgeDesk desk;

    @Inject
    private Article article;

    private Long number;
    private IncidentView view;

    /** Fills the form; an incident that became an article before leads to it. */
    public String load() {
        if (number == null || article.getId() != null) {
            return null;
        }
        Optional<Long> before = desk.findOf(actor, getView().id());
        if (before.isPresent()) {
            return "/staff/article?faces-redirect=true&id=" + before.get();
        }
        List<Said> said = incidents.conversation(actor, getView());
        article.setTitle(without(getView().subject(), ArticleText.LONGEST_TITLE));
        article.setQuestion(without(first(said), ArticleText.LONGEST_QUESTION));
        article.setAnswer(without(lastAnswer(said), ArticleText.LONGEST_ANSWER));
        return null;
    }

    /** What in the texts still seems to be the customer's; nothing for an article that is of no incident. */
    public List<String> getStill() {
        Long of = number == null ? article.getIncident() : number;
        if (of == null || article.getTitle() == null) {
            return List.of();
        }
        number = of;
        String all = article.getTitle() + "\n" + article.getQuestion() + "\n" + article.getAnswer();
        return Redaction.of(all, names()).leftOut();
    }

    /** The incident that is being made an article; empty when none is. */
    Optional<Long> incident() {
        return number == null ? Optional.empty() : Optional.of(getView().id());
    }

    private String without(String text, int longest) {
        String left = Redaction.of(text, names()).text();
        return left.length() <= longest ? left : left.substring(0, longest);
    }

    private Set<String> names() {
        Set<String> names =
                new HashSet<>(List.of(getView().organisation(), getView().openedByName()));
        incidents.conversation(actor, getView()).stream()
                .filter(each -> each.side().equals("customer"))
                .map(Said::authorName)
                .forEach(names::add);
        return names;
    }

    private static String first(List<Said> said) {
        return said.stream()
                .filter(each -> !each.side().equals("note"))
                .findFirst()
                .map(Said::body)
                .orElse("");
    }

    private static String lastAnswer(List<Said> said) {
        return said.stream()
                .filter(each -> each.kind().equals("STAFF"))
                .reduce((one, other) -> other)
                .map(Said::body)
                .orElse("");
    }

    private IncidentView getView() {
        if (view == null) {
            view = incidents.get(actor, number);
        }
        return view;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }
}
