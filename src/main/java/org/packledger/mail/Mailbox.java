package org.packledger.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.packledger.platform.Reads;

/**
 * The mailbox that mail is fetched from. What was fetched is known by the numbers that the server gives, not by its flags:
 * nothing is lost when the wire is cut, and nothing is deleted on the server.
 */
@ApplicationScoped
class Mailbox {

    /** A greater one stays on the server; its head is kept, and a person may look. */
    private static final int MOST_KEPT = 40 * 1024 * 1024;

    private static final int AT_ONCE = 50;

    private static final String LAST =
            "select coalesce(max(uid), 0) from fetched_mail where mailbox = :mailbox and uid_validity = :validity";

    @Inject
    @ConfigProperty(name = "packledger.mail.imap.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "packledger.mail.imap.port", defaultValue = "993")
    private int port;

    @Inject
    @ConfigProperty(name = "packledger.mail.imap.tls", defaultValue = "true")
    private boolean tls;

    @Inject
    @ConfigProperty(name = "packledger.mail.imap.user", defaultValue = "")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "packledger.mail.imap.password", defaultValue = "")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "packledger.mail.imap.folder", defaultValue = "INBOX")
    private String folder;

    @Inject
    private Reads reads;

    /** What is done with each message. */
    interface Keeper {
        /** @return whether to go on */
        boolean keep(Offered offered);
    }

    boolean isConfigured() {
        return host.isPresent();
    }

    /**
     * Offers what was not fetched yet, in the order of its numbers.
     *
     * @throws MessagingException when the server goes away; what was kept before stays kept
     */
    void fetch(Keeper keeper) throws MessagingException {
        Session session = Session.getInstance(properties());
        try (Store store = session.getStore(tls ? "imaps" : "imap")) {
            store.connect(host.orElseThrow(), port, user.orElse(""), password.orElse(""));
            Folder inbox = store.getFolder(folder);
            inbox.open(Folder.READ_ONLY);
            offer(inbox, keeper);
            inbox.close(false);
        }
    }

    private void offer(Folder inbox, Keeper keeper) throws MessagingException {
        UIDFolder numbers = (UIDFolder) inbox;
        String name = user.orElse("") + "@" + host.orElseThrow() + "/" + folder;
        long validity = numbers.getUIDValidity();
        long last = reads.find(Long.class, LAST, Map.of("mailbox", name, "validity", validity))
                .orElse(0L);
        // The server answers with the last message also where its number is smaller.
        List<Message> fresh = newer(numbers.getMessagesByUID(last + 1, UIDFolder.LASTUID), numbers, last);
        for (int from = 0; from < fresh.size(); from += AT_ONCE) {
            List<Message> some = fresh.subList(from, Math.min(fresh.size(), from + AT_ONCE));
            inbox.fetch(some.toArray(new Message[0]), sizes());
            for (Message each : some) {
                if (!keeper.keep(new Offered(name, validity, numbers.getUID(each), content(each)))) {
                    return;
                }
            }
        }
    }

    private static List<Message> newer(Message[] answered, UIDFolder numbers, long last) throws MessagingException {
        List<Message> fresh = new java.util.ArrayList<>();
        for (Message each : answered) {
            if (each != null && numbers.getUID(each) > last) {
                fresh.add(each);
            }
        }
        return Collections.unmodifiableList(fresh);
    }

    private static byte[] content(Message message) throws MessagingException {
        try {
            if (message.getSize() > MOST_KEPT) {
                return head(message);
            }
            ByteArrayOutputStream whole = new ByteArrayOutputStream(Math.max(1024, message.getSize()));
            message.writeTo(whole);
            return whole.toByteArray();
        } catch (IOException e) {
            throw new MessagingException("The message could not be read", e);
        }
    }

    private static byte[] head(Message message) throws MessagingException {
        StringBuilder lines = new StringBuilder();
        Collections.list(message.getAllHeaders()).forEach(header -> lines.append(header.getName())
                .append(": ")
                .append(header.getValue())
                .append("\r\n"));
        lines.append("X-Packledger-Left-On-Server: ").append(message.getSize()).append("\r\n\r\n");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static FetchProfile sizes() {
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.SIZE);
        return profile;
    }

    private Properties properties() {
        Properties properties = new Properties();
        for (String protocol : List.of("imap", "imaps")) {
            String prefix = "mail." + protocol + ".";
            properties.setProperty(prefix + "connectiontimeout", "10000");
            properties.setProperty(prefix + "timeout", "30000");
            properties.setProperty(prefix + "writetimeout", "10000");
            properties.setProperty(prefix + "peek", "true");
            properties.setProperty(prefix + "partialfetch", "false");
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        }
        return properties;
    }
}
