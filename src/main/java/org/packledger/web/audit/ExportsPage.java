package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.packledger.audit.JournalPages;
import org.packledger.audit.export.ExportFormat;
import org.packledger.kernel.Actor;
import org.packledger.web.Choice;
import org.packledger.web.Text;

/** {@code /audit/exports}: asks what is to be written out; {@link ExportDownload} does it. */
@Named("exports")
@RequestScoped
public class ExportsPage {

    @Inject
    private Actor actor;

    @Inject
    private JournalPages pages;

    @Inject
    private Text text;

    /** The formats, each with who reads it. */
    public List<Choice> getFormats() {
        return Arrays.stream(ExportFormat.values())
                .map(each -> Choice.of(each, text.name(each), text.of("audit.exports.reads." + each)))
                .toList();
    }

    /** The organisations that have a book. */
    public List<Choice> getBooks() {
        return pages.books(actor).stream()
                .map(one -> Choice.of(one.id(), one.name(), ""))
                .toList();
    }
}
