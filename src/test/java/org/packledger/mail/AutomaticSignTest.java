package org.packledger.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutomaticSignTest {

    private static final String OURS = "portal@example.org";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Auto-Submitted: auto-replied                                   | AUTO_SUBMITTED
                    Auto-Submitted: auto-generated                                 | AUTO_SUBMITTED
                    AUTO-SUBMITTED: Auto-Notified; owner-email="a@example.org"     | AUTO_SUBMITTED
                    Auto-Submitted:                                                | AUTO_SUBMITTED
                    Precedence: bulk                                               | PRECEDENCE
                    Precedence: Junk                                               | PRECEDENCE
                    Precedence: list                                               | PRECEDENCE
                    Precedence: auto_reply                                         | PRECEDENCE
                    List-Id: <users.example.org>                                   | LIST
                    List-Unsubscribe: <mailto:leave@example.org>                   | LIST
                    List-Post: <mailto:users@example.org>                          | LIST
                    List-Help: <mailto:help@example.org>                           | LIST
                    Mailing-List: contact users-help@example.org                   | LIST
                    X-Auto-Response-Suppress: All                                  | SUPPRESSES_ANSWERS
                    X-Auto-Response-Suppress: OOF, AutoReply                       | SUPPRESSES_ANSWERS
                    Return-Path: <>                                                | EMPTY_RETURN_PATH
                    Return-Path: < >                                               | EMPTY_RETURN_PATH
                    Content-Type: multipart/report; report-type=delivery-status    | REPORT
                    Content-Type: multipart/report; report-type=disposition-notification | REPORT
                    Content-Type: message/delivery-status                          | REPORT
                    X-Autoreply: yes                                               | AUTOREPLY
                    X-Autorespond: anna                                            | AUTOREPLY
                    X-Autoreply-From: anna@example.org                             | AUTOREPLY
                    X-FC-MachineGenerated: true                                    | AUTOREPLY
                    X-Failed-Recipients: nobody@example.org                        | AUTOREPLY
                    X-Loop: users@example.org                                      | AUTOREPLY
                    Subject: Automatic reply: your letter                          | SUBJECT
                    Subject: Out of office until Monday                            | SUBJECT
                    Subject: Out of the Office                                     | SUBJECT
                    Subject: =?utf-8?Q?R=C3=A9ponse_automatique?= : absent         | SUBJECT
                    Subject: Absence du bureau                                     | SUBJECT
                    Subject: Undelivered Mail Returned to Sender                   | SUBJECT
                    Subject: Delivery Status Notification (Failure)                | SUBJECT
                    """)
    void aMachineIsKnownByWhatItWrites(String header, AutomaticSign sign) throws MessagingException {
        assertThat(AutomaticSign.of(RawMail.parsed(header, "", "Hello"), "anna@example.org", OURS))
                .contains(sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noreply@example.org",
                "no-reply@example.org",
                "no_reply+7@example.org",
                "donotreply@example.org",
                "do-not-reply@example.org",
                "mailer-daemon@example.org",
                "mailer-daemon@mx.example.org",
                "postmaster@example.org",
                "bounce@example.org",
                "bounces+anna=example.org@lists.example.org",
                "autoreply@example.org"
            })
    void anAddressThatNobodyReads(String sender) throws MessagingException {
        assertThat(AutomaticSign.of(RawMail.parsed("Subject: Hello", "", "Hello"), sender, OURS))
                .contains(AutomaticSign.ROBOT_SENDER);
    }

    @Test
    void whatWeWroteOurselves() throws MessagingException {
        assertThat(AutomaticSign.of(RawMail.parsed("Subject: Hello", "", "Hello"), "Portal@example.org", OURS))
                .contains(AutomaticSign.OURS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Auto-Submitted: No (by hand)",
                "Precedence: normal",
                "X-Auto-Response-Suppress: None",
                "Return-Path: <anna@example.org>",
                "Content-Type: multipart/mixed; boundary=a",
                "Subject: How do I set up an automatic reply?",
                "Subject: Mail is undeliverable since noon",
                "Subject: Autonomous systems",
                "X-Mailer: Lists"
            })
    void aPersonIsNotTakenForAMachine(String header) throws MessagingException {
        assertThat(AutomaticSign.of(RawMail.parsed(header, "", "Hello"), "anna@example.org", OURS))
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"norepinephrine@example.org", "bouncer@example.org", "anna.postmaster@example.org"})
    void anAddressThatOnlyBeginsLikeAMachines(String sender) throws MessagingException {
        assertThat(AutomaticSign.of(RawMail.parsed("Subject: Hello", "", "Hello"), sender, OURS))
                .isEmpty();
    }
}
