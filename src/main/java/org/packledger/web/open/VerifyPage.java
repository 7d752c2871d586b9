package org.packledger.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.packledger.ledger.proof.Seal;
import org.packledger.ledger.proof.Verify;

/**
 * {@code /verify}: whether a receipt, an export or a pair of checkpoints is genuine, for anybody and by the very class that
 * they can run themselves. A plain form that posts here: the page has no state and nobody needs a session.
 */
@Named("verify")
@RequestScoped
public class VerifyPage {

    private static final int LARGEST = 5_000_000;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Seal seal;

    private String key;
    private boolean genuine;
    private Verify.Flaw flaw;
    private String problem;
    private Verify.Receipt receipt;

    /** Looks at what was sent, if anything was. */
    public void load() throws IOException, ServletException {
        String own = seal.vkey().orElse("");
        key = given("key").isBlank() ? own : given("key").strip();
        if (!request.getMethod().equals("POST")) {
            return;
        }
        try {
            look(Verify.Key.of(key));
        } catch (Verify.Refused e) {
            flaw = e.flaw();
        } catch (IllegalArgumentException e) {
            problem = "verify.noKey";
        }
    }

    private void look(Verify.Key trusted) throws Verify.Refused, IOException, ServletException {
        String text = document();
        if (problem != null) {
            return;
        }
        if (!given("proof").isBlank()) {
            Verify.Checkpoint older = Verify.Checkpoint.open(pasted("older"), trusted);
            Verify.Checkpoint newer = Verify.Checkpoint.open(pasted("newer"), trusted);
            new Verify.Consistency(older, newer).check(pasted("proof"));
        } else if (text.startsWith("{")) {
            Verify.Export export = new Verify.Export();
            for (String line : text.lines().toList()) {
                export.add(line);
            }
        } else {
            receipt = Verify.Receipt.open(text, trusted);
        }
        genuine = true;
    }

    /** The file as it is, or else what was pasted. */
    private String document() throws IOException, ServletException {
        boolean parts = String.valueOf(request.getContentType()).startsWith("multipart/form-data");
        Part file = parts ? request.getPart("file") : null;
        if (file == null || file.getSize() == 0) {
            if (given("pasted").isBlank() && given("proof").isBlank()) {
                problem = "verify.nothing";
            }
            return pasted("pasted");
        }
        if (file.getSize() > LARGEST) {
            problem = "verify.tooLarge";
            return "";
        }
        return new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A browser sends its own line ends, and people copy a blank too many around the text. */
    private String pasted(String name) {
        return given(name).replace("\r\n", "\n").strip() + "\n";
    }

    private String given(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** The key that is trusted here. */
    public String getKey() {
        return key;
    }

    /** Whether all is as it was signed. */
    public boolean isGenuine() {
        return genuine;
    }

    /** What is wrong; null: nothing. */
    public Verify.Flaw getFlaw() {
        return flaw;
    }

    /** Why it was not looked at, as the key of a text; null: it was. */
    public String getProblem() {
        return problem;
    }

    /** The day that the entry of a genuine receipt counts for; null when something else was sent. */
    public LocalDate getEffectiveOn() {
        return receipt == null ? null : LocalDate.parse(receipt.entry().effectiveOn());
    }

    /** What a genuine receipt says; null when something else was sent. */
    public Verify.Receipt getReceipt() {
        return receipt;
    }
}
