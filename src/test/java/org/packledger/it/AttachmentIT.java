package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.packledger.incident.Attached;
import org.packledger.incident.AttachedFile;
import org.packledger.incident.Attachments;
import org.packledger.incident.Category;
import org.packledger.incident.IncidentDesk;
import org.packledger.incident.Incidents;
import org.packledger.incident.NewIncident;
import org.packledger.incident.attachment.AttachmentRefused;
import org.packledger.incident.attachment.DamagedFile;
import org.packledger.incident.attachment.FileType;
import org.packledger.incident.attachment.NewFile;
import org.packledger.incident.attachment.RandomName;
import org.packledger.incident.attachment.Refusal;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Intent;
import org.packledger.kernel.IntentConflict;
import org.packledger.kernel.InvalidInput;
import org.packledger.kernel.NotAllowed;
import org.packledger.kernel.NotFound;
import org.packledger.kernel.Role;

/** Files of incidents: kept with their message or not at all, and seen by those only who see the message. */
@ArquillianTest
class AttachmentIT {

    @Inject
    private TestCustomer customer;

    @Inject
    private TestCustomer other;

    @Inject
    private IncidentDesk desk;

    @Inject
    private Incidents incidents;

    @Inject
    private Attachments attachments;

    @Resource(lookup = "jdbc/ledger")
    private DataSource database;

    @Deployment
    static WebArchive deployment() {
        return Deployments.inContainer();
    }

    @Test
    void aFileComesBackAsItWasSent() throws IOException {
        byte[] shot = picture();
        long number = desk.open(
                customer.owner(),
                Intent.fresh(),
                new NewIncident("With a picture", Category.DELIVERY, "See"),
                List.of(new NewFile("../shot\u200b.png", shot)));
        desk.reply(customer.owner(), Intent.fresh(), number, "And a log", List.of(text("mail.log")));
        List<Attached> seen = seen(customer.owner(), number);
        assertThat(seen).extracting(Attached::name).containsExactly("shot.png", "mail.log");
        assertThat(seen).extracting(Attached::type).containsExactly(FileType.PNG, FileType.TEXT);
        AttachedFile file = attachments.get(TestCustomer.AGENT, seen.get(0).reference());
        assertThat(file.content()).isEqualTo(shot);
        assertThat(attachments.get(customer.owner(), seen.get(0).reference()).content())
                .isEqualTo(shot);
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        long number = customer.opens("Refused", 0);
        List<NewFile> good = List.of(text("mail.log"), new NewFile("run.exe", new byte[] {'M', 'Z', 0, 1}));
        assertThatThrownBy(() -> desk.reply(customer.owner(), Intent.fresh(), number, "Both", good))
                .isInstanceOfSatisfying(AttachmentRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(Refusal.TYPE));
        List<NewFile> six = Collections.nCopies(6, text("mail.log"));
        assertThatThrownBy(() -> desk.reply(customer.owner(), Intent.fresh(), number, "Six", six))
                .isInstanceOf(InvalidInput.class);
        assertThat(incidents.conversation(TestCustomer.AGENT, incidents.get(TestCustomer.AGENT, number)))
                .hasSize(1);
        assertThat(seen(customer.owner(), number)).isEmpty();
    }

    @Test
    void aMessageThatComesTwiceKeepsItsFilesOnce() {
        long number = customer.opens("Twice", 0);
        Intent intent = Intent.fresh();
        desk.reply(customer.owner(), intent, number, "Once", List.of(text("mail.log")));
        desk.reply(customer.owner(), intent, number, "Once", List.of(text("mail.log")));
        assertThat(seen(customer.owner(), number)).hasSize(1);
        assertThatThrownBy(() -> desk.reply(customer.owner(), intent, number, "Once", List.of(text("other.log"))))
                .isInstanceOf(IntentConflict.class);
        assertThatThrownBy(() -> desk.reply(customer.owner(), intent, number, "Once"))
                .isInstanceOf(IntentConflict.class);
    }

    @Test
    void anotherOrganisationAndTheNotesOfStaffAreNotFound() {
        long number = customer.opens("Mine", 0);
        desk.reply(customer.owner(), Intent.fresh(), number, "Mine", List.of(text("mail.log")));
        desk.note(TestCustomer.AGENT, Intent.fresh(), number, "Ours", List.of(text("internal.log")));
        List<Attached> all = seen(TestCustomer.AGENT, number);
        assertThat(all).extracting(Attached::name).containsExactly("mail.log", "internal.log");
        assertThat(seen(customer.owner(), number)).extracting(Attached::name).containsExactly("mail.log");
        String mine = all.get(0).reference();
        String internal = all.get(1).reference();
        assertThatThrownBy(() -> attachments.get(customer.owner(), internal)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.get(other.owner(), mine)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.get(TestCustomer.ACCOUNTANT, mine)).isInstanceOf(NotAllowed.class);
        for (String guessed : List.of(RandomName.next(), "../../etc/passwd", "mail.log", "", "%00")) {
            assertThatThrownBy(() -> attachments.get(TestCustomer.LEAD, guessed))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void financeSeesTheFilesOfItsOrganisationAndAddsNone() {
        long number = customer.opens("Finance", 0);
        desk.reply(customer.owner(), Intent.fresh(), number, "Mine", List.of(text("mail.log")));
        Actor finance = Actor.contact(77, "Fin", customer.id(), Set.of(Role.FINANCE));
        assertThat(seen(finance, number)).hasSize(1);
        assertThatThrownBy(() -> desk.reply(finance, Intent.fresh(), number, "No", List.of(text("mail.log"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aFileThatWasChangedInTheFolderIsNotShown() throws IOException, SQLException {
        long number = customer.opens("Damaged", 0);
        desk.reply(customer.owner(), Intent.fresh(), number, "Mine", List.of(text("mail.log")));
        String reference = seen(customer.owner(), number).get(0).reference();
        Path file = kept(reference);
        Files.writeString(file, "something else");
        assertThatThrownBy(() -> attachments.get(customer.owner(), reference)).isInstanceOf(DamagedFile.class);
        Files.delete(file);
        assertThatThrownBy(() -> attachments.get(customer.owner(), reference)).isInstanceOf(NotFound.class);
    }

    private Path kept(String reference) throws SQLException {
        try (Connection connection = database.getConnection()) {
            String name = Rows.of(connection, "select stored_as from attachment where reference = ?", reference)
                    .get(0);
            assertThat(name).isNotEqualTo(reference).matches("[0-9a-f]{32}");
            return Path.of(System.getProperty("packledger.attachments.folder"))
                    .resolve(name.substring(0, 2))
                    .resolve(name);
        }
    }

    private List<Attached> seen(Actor actor, long number) {
        return attachments.of(actor, incidents.get(actor, number)).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(Attached::messageId))
                .toList();
    }

    private static NewFile text(String name) {
        return new NewFile(name, "Jan 1 12:00:00 ok\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
