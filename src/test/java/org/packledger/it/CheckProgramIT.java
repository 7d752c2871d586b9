package org.packledger.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.packledger.bench.BenchJournal;
import org.packledger.run.Check;
import org.packledger.run.Login;

/** The checker from the command line, on a journal of its own: its words and its exit codes. */
class CheckProgramIT {

    private static BenchJournal journal;

    @BeforeAll
    static void write() throws SQLException {
        journal = BenchJournal.of(3000);
    }

    @Test
    void itIsCleanThenSaysWhatIsWrongAndNeverCallsAPartClean() throws Exception {
        Answer clean = check(journal.logins().application().password());
        assertThat(clean.code()).as(clean.words()).isZero();
        assertThat(clean.words())
                .contains("journal_entry  %1$,d of %1$,d".formatted(journal.entries()))
                .contains("CLEAN");

        run("update book set available = available + 1 where id = 2");
        Answer wrong = check(journal.logins().application().password());
        assertThat(wrong.code()).as(wrong.words()).isEqualTo(1);
        assertThat(wrong.words()).contains("HEAD book 2").contains("FINDINGS").doesNotContain("CLEAN");
        run("update book set available = available - 1 where id = 2");

        run("rename table invoice_tax to invoice_tax_hidden");
        Answer part = check(journal.logins().application().password());
        assertThat(part.code()).as(part.words()).isEqualTo(2);
        assertThat(part.words()).contains("NOT CHECKED").doesNotContain("CLEAN");
        run("rename table invoice_tax_hidden to invoice_tax");
    }

    @Test
    void withoutADatabaseNothingIsChecked() throws Exception {
        Answer refused = check("another password");
        assertThat(refused.code()).as(refused.words()).isEqualTo(2);
        assertThat(refused.words()).contains("cannot be read").contains("NOT CHECKED");
    }

    private static Answer check(String password) throws Exception {
        Login login = journal.logins().application();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Ddb.url=" + login.url(),
                        "-Ddb.user=" + login.user(),
                        "-Ddb.password=" + password,
                        Check.class.getName())
                .redirectErrorStream(true)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), words);
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = journal.logins().owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private record Answer(int code, String words) {}
}
