package org.packledger.platform;

import static org.packledger.kernel.Role.ADMINISTRATOR;
import static org.packledger.kernel.Role.SYSTEM;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.BusinessClock;

/** What an administrator may set. Every node reads it within the seconds that {@link Settings} remembers. */
@Stateless
@LocalBean
@TransactionManagement(TransactionManagementType.BEAN)
@WholeOrNothing
public class SettingsDesk {

    private static final int LONGEST = 500;

    @PersistenceContext(unitName = "packledger")
    private EntityManager entities;

    @Inject
    private BusinessClock clock;

    @Inject
    private Settings settings;

    /**
     * Sets who sells. Invoices that were issued keep what they were issued with.
     *
     * @throws SettingMissing when there is no name, or a text is over 500 characters
     */
    public void describeVendor(Actor actor, Vendor vendor) {
        actor.mustBe(ADMINISTRATOR, SYSTEM);
        if (text(Settings.NAME, vendor.name()).isEmpty()) {
            throw new SettingMissing(Settings.NAME, LONGEST);
        }
        set(Settings.NAME, vendor.name());
        set(Settings.ADDRESS, vendor.address());
        set(Settings.EMAIL, vendor.email());
        set(Settings.PHONE, vendor.phone());
        set(Settings.WEBSITE, vendor.website());
        set(Settings.TAX_NUMBERS, vendor.taxNumbers());
        set(Settings.BANK_ACCOUNT, vendor.bankAccount());
        settings.forget();
    }

    /**
     * Sets the logo.
     *
     * @param file PNG or JPEG
     * @throws LogoRefused when it is none, or too large
     */
    public void changeLogo(Actor actor, byte[] file) {
        actor.mustBe(ADMINISTRATOR, SYSTEM);
        byte[] png = LogoPicture.png(file);
        VendorLogo logo = logo().orElseGet(VendorLogo::new);
        logo.become(png, clock.now());
        entities.persist(logo);
        settings.forget();
    }

    /** Goes back to the name in letters. */
    public void removeLogo(Actor actor) {
        actor.mustBe(ADMINISTRATOR, SYSTEM);
        logo().ifPresent(entities::remove);
        settings.forget();
    }

    private Optional<VendorLogo> logo() {
        return Optional.ofNullable(entities.find(VendorLogo.class, VendorLogo.THE_ONE));
    }

    private void set(String name, String wanted) {
        Setting setting =
                Optional.ofNullable(entities.find(Setting.class, name)).orElseGet(() -> new Setting(name));
        setting.become(text(name, wanted));
        entities.persist(setting);
    }

    private static String text(String name, String wanted) {
        String text = wanted == null ? "" : wanted.strip();
        if (text.length() > LONGEST) {
            throw new SettingMissing(name, LONGEST);
        }
        return text;
    }
}
