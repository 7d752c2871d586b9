package org.packledger.run;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Locale;
import java.util.Map;

/**
 * A mail server of the loopback address for the demonstration: it takes the portal's letters and what is written to it. It keeps
 * them in memory and forgets them at the end; the portal keeps what it fetched. Everybody's user and password is their address.
 */
final class DemoMail implements AutoCloseable {

    /** Where customers of the demo world write to. */
    static final String ADDRESS = "support@northgate.example";

    private static final String HOST = "127.0.0.1";
    private static final String PREFIX = "packledger.mail.";
    private static final int SMTP = 3025;
    private static final int IMAP = 3143;
    private static final long PATIENCE_MILLIS = 30_000;

    private final GreenMail server;
    private final int smtp;
    private final int imap;

    private DemoMail(int smtp, int imap) {
        this.smtp = smtp;
        this.imap = imap;
        this.server = new GreenMail(new ServerSetup[] {
            setup(smtp, ServerSetup.PROTOCOL_SMTP), setup(imap, ServerSetup.PROTOCOL_IMAP),
        });
    }

    /** Whether the portal is to use it: not when something was said about mail. */
    static boolean isWanted(Settings settings) {
        return settings.demo() && settings.portal().keySet().stream().noneMatch(name -> name.startsWith(PREFIX));
    }

    static DemoMail start() {
        DemoMail mail = new DemoMail(Ports.preferably(SMTP), Ports.preferably(IMAP));
        mail.server.start();
        mail.server.setUser(ADDRESS, ADDRESS, ADDRESS); // it is read before the first mail comes
        UserManager users = mail.server.getUserManager();
        users.setMessageDeliveryHandler((message, to) -> mailbox(users, to.getEmail()));
        return mail;
    }

    /** What the portal is to read. Whoever can write to it sits at this machine, so nobody has to prove who they are. */
    Map<String, String> settings() {
        return Map.of(
                PREFIX + "host", HOST,
                PREFIX + "port", Integer.toString(smtp),
                PREFIX + "from", ADDRESS,
                PREFIX + "reply-to", ADDRESS,
                PREFIX + "unproven", "ACCEPT",
                PREFIX + "imap.host", HOST,
                PREFIX + "imap.port", Integer.toString(imap),
                PREFIX + "imap.tls", "false",
                PREFIX + "imap.user", ADDRESS,
                PREFIX + "imap.password", ADDRESS);
    }

    int smtp() {
        return smtp;
    }

    int imap() {
        return imap;
    }

    @Override
    public void close() {
        server.stop();
    }

    private static ServerSetup setup(int port, String protocol) {
        ServerSetup setup = new ServerSetup(port, HOST, protocol);
        setup.setServerStartupTimeout(PATIENCE_MILLIS);
        return setup;
    }

    /** Answers come to {@code support+…}, as servers do that know addresses with an addition. */
    private static GreenMailUser mailbox(UserManager users, String to) throws UserException {
        String address = to.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
        GreenMailUser known = users.getUserByEmail(address);
        return known == null ? users.createUser(address, address, address) : known;
    }
}
