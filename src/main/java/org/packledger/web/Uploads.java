package org.packledger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.packledger.incident.Attachments;
import org.packledger.incident.attachment.Inspection;
import org.packledger.incident.attachment.NewFile;

/** Files that forms send: whether and how many, and what came, for desks. */
@Named("uploads")
@ApplicationScoped
public class Uploads {

    /** One more than is taken: what is larger need not be read to be refused. */
    private static final int MOST = Inspection.MEGABYTES * 1024 * 1024 + 1;

    @Inject
    private Attachments attachments;

    /** Whether files can be added. */
    public boolean isTaken() {
        return attachments.areTaken();
    }

    /** How many go with one message. */
    public int getMost() {
        return Attachments.WITH_ONE_MESSAGE;
    }

    /** The greatest size of one. */
    public int getMegabytes() {
        return Inspection.MEGABYTES;
    }

    /** The files of these parts; none when no file was chosen. */
    public static List<NewFile> of(List<Part> parts) {
        List<NewFile> files = new ArrayList<>();
        for (Part part : parts == null ? List.<Part>of() : parts) {
            if (part.getSubmittedFileName() != null
                    && !part.getSubmittedFileName().isEmpty()) {
                files.add(new NewFile(part.getSubmittedFileName(), bytes(part)));
            }
        }
        return files;
    }

    private static byte[] bytes(Part part) {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
