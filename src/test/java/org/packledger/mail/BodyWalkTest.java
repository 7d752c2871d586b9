package org.packledger.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packledger.incident.attachment.NewFile;

class BodyWalkTest {

    @Test
    void plainWordsAreBetterThanAPage() throws UnreadableMail {
        ReadMail mail = RawMail.read(
                "From: anna@example.org",
                "Content-Type: multipart/alternative; boundary=b",
                "",
                "--b",
                "Content-Type: text/html; charset=utf-8",
                "",
                "<b>As a page</b>",
                "--b",
                "Content-Type: text/plain; charset=utf-8",
                "",
                "As words",
                "--b--");
        assertThat(mail.body().text().said()).isEqualTo("As words");
        assertThat(mail.body().files()).isEmpty();
    }

    @Test
    void aPageAloneIsReadAsWords() throws UnreadableMail {
        ReadMail mail = RawMail.read(
                "From: anna@example.org",
                "Content-Type: text/html; charset=iso-8859-1",
                "Content-Transfer-Encoding: quoted-printable",
                "",
                "<p>Caf=E9 <script>alert(1)</script></p>");
        assertThat(mail.body().text().said()).isEqualTo("Café");
    }

    @Test
    void picturesInThePageAndFilesComeAlong() throws UnreadableMail {
        ReadMail mail = RawMail.read(
                "From: anna@example.org",
                "Content-Type: multipart/mixed; boundary=m",
                "",
                "--m",
                "Content-Type: multipart/related; boundary=r",
                "",
                "--r",
                "Content-Type: text/html",
                "",
                "<p>See <img src='cid:shot'></p>",
                "--r",
                "Content-Type: image/png; name=shot.png",
                "Content-ID: <shot>",
                "Content-Disposition: inline",
                "Content-Transfer-Encoding: base64",
                "",
                "iVBORw0KGgo=",
                "--r--",
                "--m",
                "Content-Type: application/octet-stream",
                "Content-Disposition: attachment; filename*=utf-8''r%C3%A9sum%C3%A9.log",
                "",
                "Jan 1",
                "--m--");
        assertThat(mail.body().text().said()).isEqualTo("See");
        assertThat(mail.body().files()).extracting(NewFile::name).containsExactly("shot.png", "résumé.log");
    }

    @Test
    void wordsOfSeveralPartsStandOneBelowTheOther() throws UnreadableMail {
        ReadMail mail = RawMail.read(
                "From: anna@example.org",
                "Content-Type: multipart/mixed; boundary=m",
                "",
                "--m",
                "",
                "One",
                "--m",
                "",
                "Two",
                "--m--");
        assertThat(mail.body().text().said()).isEqualTo("One\n\nTwo");
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF-8",
        "UTF8, UTF-8",
        "iso-8859-1, ISO-8859-1",
        "windows-1252, windows-1252",
        "iso-8859-15, ISO-8859-15",
        "us-ascii, UTF-8",
        "no-such-thing, windows-1252",
        "'', windows-1252"
    })
    void wordsAreReadInTheirCharacterSet(String said, String real) throws UnreadableMail {
        String encoded = Base64.getEncoder().encodeToString("Déjà vu".getBytes(Charset.forName(real)));
        ReadMail mail = RawMail.read(
                "From: anna@example.org",
                "Content-Type: text/plain; charset=" + said,
                "Content-Transfer-Encoding: base64",
                "",
                encoded);
        assertThat(mail.body().text().said()).isEqualTo("Déjà vu");
    }

    @Test
    void otherScriptsAreReadToo() throws UnreadableMail {
        String encoded = Base64.getEncoder().encodeToString("こんにちは".getBytes(Charset.forName("ISO-2022-JP")));
        assertThat(RawMail.read(
                                "From: anna@example.org",
                                "Content-Type: text/plain; charset=iso-2022-jp",
                                "Content-Transfer-Encoding: base64",
                                "",
                                encoded)
                        .body()
                        .text()
                        .said())
                .isEqualTo("こんにちは");
    }

    @Test
    void whatTurnsOrHidesIsTakenOut() throws UnreadableMail {
        ReadMail mail = RawMail.read(
                "From: anna@example.org",
                "Subject: =?utf-8?B?"
                        + Base64.getEncoder().encodeToString("a\u202eb\u200bc\u0007".getBytes(StandardCharsets.UTF_8))
                        + "?=",
                "Content-Type: text/plain; charset=utf-8",
                "",
                "pay\u202e\u2066\u200b\ufeff me\u001b[31m");
        assertThat(mail.subject()).isEqualTo("abc");
        assertThat(mail.body().text().said()).doesNotContain("\u202e", "\u2066", "\u200b", "\ufeff", "\u001b");
    }

    @Test
    void tenThousandPartsAreForAPerson() throws UnreadableMail {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            parts.append("--m\r\n\r\nx\r\n");
        }
        ReadMail mail = RawMail.read(
                "From: anna@example.org", "Content-Type: multipart/mixed; boundary=m", "", parts + "--m--");
        assertThat(mail.body().trouble()).contains(TriageReason.TOO_MANY_PARTS);
        assertThat(mail.body().files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {52, 200, 3_000})
    void partsWithinPartsAreForAPerson(int levels) throws UnreadableMail {
        StringBuilder body = new StringBuilder();
        for (int i = 1; i < levels; i++) {
            body.append("--b").append(i - 1).append("\r\nContent-Type: multipart/mixed; boundary=b");
            body.append(i).append("\r\n\r\n");
        }
        ReadMail mail =
                RawMail.read("From: anna@example.org", "Content-Type: multipart/mixed; boundary=b0", "", body + "");
        assertThat(mail.body().trouble()).contains(TriageReason.TOO_DEEP);
    }

    @Test
    void tooManyBytesAreForAPerson() throws UnreadableMail {
        ReadMail mail = RawMail.read("From: anna@example.org", "", "x".repeat(MailReader.MOST_BYTES));
        assertThat(mail.body().trouble()).contains(TriageReason.TOO_LARGE);
        assertThat(mail.sender()).isEqualTo("anna@example.org");
    }

    /** Nothing of it is thrown further than to a person; most of it is even read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: multipart/mixed",
                "Content-Type: multipart/mixed; boundary=",
                "Content-Type: multipart/mixed; boundary=never",
                "Content-Type: multipart/",
                "Content-Type: ;;;",
                "Content-Type: text/plain; charset=\"",
                "Content-Type: text/html; charset=../../etc/passwd",
                "Content-Type: message/rfc822",
                "Content-Type: application/ms-tnef",
                "Content-Transfer-Encoding: x-unknown",
                "Content-Transfer-Encoding: base64",
                "Content-Transfer-Encoding: x-uuencode",
                "Content-Disposition: ;;; filename",
                "Content-Disposition: attachment; filename=\"../../../etc/passwd\"",
                "Content-Disposition: attachment; filename*=x''%ZZ",
                "Subject: =?utf-8?B?!!!?=",
                "Subject: =?no-such?Q?abc?=",
                "No colon at all",
                ": no name",
                "References: <<<>>> <a@b> >< <c@d>",
                "To: , ; :",
                "From: two@example.org",
                "Date: yesterday",
                "Message-ID: none"
            })
    void whatIsBrokenEndsWithoutHarm(String header) {
        try {
            ReadMail mail = RawMail.read("From: anna@example.org", header, "", "!!! not = what $ it says", "--b", "x");
            assertThat(mail.sender()).isIn("anna@example.org", "");
        } catch (UnreadableMail e) {
            assertThat(e.reason()).isEqualTo(TriageReason.UNREADABLE);
        }
    }
}
