package org.packledger.mail;

import java.util.ArrayList;
import java.util.List;
import org.packledger.incident.Attachments;
import org.packledger.incident.attachment.AttachmentRefused;
import org.packledger.incident.attachment.FileName;
import org.packledger.incident.attachment.Inspection;
import org.packledger.incident.attachment.NewFile;

/**
 * The files of a mail that are kept with its words. A page refuses the whole message and lets its writer choose again; a mail
 * cannot be asked, so what is not taken is left out and named.
 *
 * @param taken what passes the inspection, as many as go with one message
 * @param leftOut the cleaned names of the others
 */
record TakenFiles(List<NewFile> taken, List<String> leftOut) {

    private static final int NAMED = 20;

    /** @param possible whether files are taken at all */
    static TakenFiles of(List<NewFile> all, boolean possible) {
        List<NewFile> taken = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (NewFile file : all) {
            if (possible && taken.size() < Attachments.WITH_ONE_MESSAGE && passes(file)) {
                taken.add(file);
            } else if (leftOut.size() < NAMED) {
                leftOut.add(FileName.of(file.name()).text());
            }
        }
        return new TakenFiles(List.copyOf(taken), List.copyOf(leftOut));
    }

    private static boolean passes(NewFile file) {
        try {
            Inspection.of(file);
            return true;
        } catch (AttachmentRefused e) {
            return false;
        }
    }
}
