package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.packledger.run.Portal;
import org.packledger.run.Ports;
import org.packledger.run.Program;

/** A checkpoint reaches a subscriber by mail, also when the mail server was away at first, and once a day only. */
class CheckpointMailIT {

    private final Path folder = TestDatabase.target().resolve("mail-portal");
    private final int port = Ports.any();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Test
    void aSubscriberIsSentTheCheckpointOnceTheServerIsThere() throws Exception {
        Program program = LoadedProgram.in(folder);
        // What other tests left in the outbox would be sent first.
        run("update outbox set sent_at = now(6) where sent_at is null");
        run(
                "insert into checkpoint_subscriber (address, added_by, added_at) values ('auditor@example.org', 'test', now(6))");
        Load load = new Load(9_000_000);
        try (Portal portal = start(program)) {
            load.openBooks(portal.address());
            await("select count(*) from outbox where recipient = 'auditor@example.org' and attempts > 0");
            server.start();
            load.openBooks(portal.address());
            await("select count(*) from outbox where recipient = 'auditor@example.org' and sent_at is not null");
            List<MimeMessage> received = received();
            assertThat(received).hasSize(1);
            MimeMessage checkpoint = received.get(0);
            assertThat(checkpoint.getSubject()).startsWith("Checkpoint ");
            String note = rows("select note from checkpoint where size = "
                            + checkpoint.getSubject().replace("Checkpoint ", ""))
                    .get(0);
            assertThat(plain(checkpoint).replace("\r\n", "\n").strip()).endsWith(note.strip());
            assertThat(rows("select count(*) from outbox where kind = 'CHECKPOINT'"))
                    .containsExactly("1");
        } finally {
            server.stop();
            run("delete from checkpoint_subscriber where address = 'auditor@example.org'");
        }
    }

    /** What the auditor got: other tests leave letters of their own in the outbox. */
    private List<MimeMessage> received() throws MessagingException {
        List<MimeMessage> auditors = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            if (List.of(mail.getAllRecipients()).contains(new InternetAddress("auditor@example.org"))) {
                auditors.add(mail);
            }
        }
        return auditors;
    }

    private static String plain(MimeMessage mail) throws Exception {
        return ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    private Portal start(Program program) {
        return Portal.start(
                        program,
                        folder,
                        Ports.any(),
                        TestDatabase.current().logins().application(),
                        Map.of(
                                "packledger.demo",
                                "false",
                                "packledger.seal.key-file",
                                TestDatabase.target()
                                        .resolve("it-db")
                                        .resolve("seal-key.pem")
                                        .toString(),
                                "packledger.seal.every-seconds",
                                "1",
                                "packledger.mail.host",
                                "127.0.0.1",
                                "packledger.mail.port",
                                Integer.toString(port),
                                "packledger.mail.from",
                                "portal@example.org"))
                .awaitReady();
    }

    private static void await(String count) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (rows(count).contains("0")) {
            assertThat(System.nanoTime()).as(count).isLessThan(end);
            Thread.sleep(200);
        }
    }

    private static List<String> rows(String sql) throws SQLException {
        try (Connection connection = JdbcAsOwner.open()) {
            return Rows.of(connection, sql);
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = JdbcAsOwner.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
