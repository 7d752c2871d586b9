package org.packledger.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void withoutOptionsTheDemonstrationRunsOnAnEmbeddedDatabase() {
        var settings = given();

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.demo()).isTrue();
        assertThat(settings.installed()).isEmpty();
        assertThat(settings.data()).isEqualTo(settings.base().resolve("data"));
    }

    @Test
    void thePortalReadsEverySettingOfItsOwn() {
        assertThat(given("demo", "false", "packledger.zone", "Europe/Berlin").portal())
                .containsEntry("packledger.demo", "false")
                .containsEntry("packledger.zone", "Europe/Berlin");
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        assertThatThrownBy(() -> given("port", "http"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("-Dport=");
        assertThatThrownBy(() -> given("port", "65536")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> given("port", "0")).isInstanceOf(Refusal.class);
    }

    @Test
    void anInstalledDatabaseNeedsBothLogins() {
        assertThatThrownBy(() -> given("db.url", "jdbc:mariadb://db/packledger", "db.owner.user", "o"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("-Ddb.owner.password=");
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThatThrownBy(() -> given("db.url", "jdbc:postgresql://db/packledger"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("jdbc:mariadb://");
    }

    private static Settings given(String... namesAndValues) {
        var properties = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Settings.of(properties);
    }
}
