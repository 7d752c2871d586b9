package org.packledger.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    From: anna@example.org                               | anna@example.org
                    From: "Anna Roy" <Anna@Example.org>                  | anna@example.org
                    From: "boss@example.org" <anna@example.org>          | anna@example.org
                    From: anna@example.org, ben@example.org              | ''
                    From: group: anna@example.org;                       | ''
                    From: <>                                             | ''
                    From:                                                | ''
                    Sender: anna@example.org                             | ''
                    """)
    void oneSenderOrNone(String header, String sender) throws UnreadableMail {
        assertThat(RawMail.read(header, "", "Hello").sender()).isEqualTo(sender);
    }

    @Test
    void twoFromFieldsAreNoSender() throws UnreadableMail {
        assertThat(RawMail.read("From: anna@example.org", "From: ben@example.org", "", "Hello")
                        .sender())
                .isEmpty();
    }

    @Test
    void theLastAnsweredComesFirst() throws UnreadableMail {
        ReadMail mail = RawMail.read(
                "From: anna@example.org",
                "References: <1@a>",
                " <2@a> <3@a>",
                "In-Reply-To: <3@a> (Anna's mail)",
                "",
                "Hello");
        assertThat(mail.references()).containsExactly("<3@a>", "<2@a>", "<1@a>");
    }

    @Test
    void theSameMailOnAnotherWayIsTheSame() {
        String[] one = {"Message-ID: <1@a>", "From: a@b", "Subject: x", "", "Hello"};
        String[] again = {
            "Received: from elsewhere", "Delivered-To: c@d", "Message-ID: <1@a>", "From: a@b", "Subject: x", "", "Hello"
        };
        String[] other = {"Message-ID: <1@a>", "From: a@b", "Subject: x", "", "Hello!"};
        assertThat(Identity.of(RawMail.of(again)).hash())
                .isEqualTo(Identity.of(RawMail.of(one)).hash());
        assertThat(Identity.of(RawMail.of(other)).hash())
                .isNotEqualTo(Identity.of(RawMail.of(one)).hash());
        assertThat(Identity.of(RawMail.of(one)).messageId()).contains("<1@a>");
    }
}
