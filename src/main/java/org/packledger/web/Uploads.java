package org.packledger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
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
        files.addAll(empty());
        return files;
    }

    /** Files without a byte: Faces leaves them out as if none had been chosen, and nobody would be told that they did not arrive. */
    private static List<NewFile> empty() {
        List<NewFile> empty = new ArrayList<>();
        try {
            HttpServletRequest request = (HttpServletRequest)
                    FacesContext.getCurrentInstance().getExternalContext().getRequest();
            for (Part part : request.getParts()) {
                String name = part.getSubmittedFileName();
                if (part.getSize() == 0 && name != null && !name.isEmpty()) {
                    empty.add(new NewFile(name, new byte[0]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("only forms with parts have files", e);
        }
        return empty;
    }

    private static byte[] bytes(Part part) {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
