package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.packledger.kernel.Money;

/**
 * Figures and times as the reader writes them. Months are words, so that no day is taken for a month; a time always
 * names its zone; a negative figure carries a true minus sign.
 */
@Named("show")
@RequestScoped
public class Presentation {

    private static final String MINUS = "\u2212";
    private static final String NOTHING = "–";

    @Inject
    private Viewer viewer;

    /** {@code $1,234.50}, {@code 1 234,50 $}; a dash for null. */
    public String money(Money amount) {
        if (amount == null) {
            return NOTHING;
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(viewer.getLocale());
        format.setCurrency(amount.currency());
        return decimals(format, amount);
    }

    /** The amount without its currency, for a column that names it once. */
    public String amount(Money amount) {
        return amount == null ? NOTHING : decimals(NumberFormat.getNumberInstance(viewer.getLocale()), amount);
    }

    /** A count: {@code 1,240}, {@code −1}; a dash for null. */
    public String number(Number count) {
        if (count == null) {
            return NOTHING;
        }
        String digits = NumberFormat.getIntegerInstance(viewer.getLocale()).format(Math.abs(count.longValue()));
        return count.longValue() < 0 ? MINUS + digits : digits;
    }

    /** A count that is a change: {@code +10}, {@code −1}, {@code 0}. */
    public String change(Number count) {
        return count != null && count.longValue() > 0 ? "+" + number(count) : number(count);
    }

    /** {@code 20 Nov 2026}; an instant is taken in the reader's zone. */
    public String date(TemporalAccessor day) {
        if (day == null) {
            return NOTHING;
        }
        return formatter("d MMM uuuu").format(day instanceof Instant instant ? instant.atZone(viewer.getZone()) : day);
    }

    /** {@code November 2026}. */
    public String month(YearMonth month) {
        return month == null ? NOTHING : formatter("LLLL uuuu").format(month);
    }

    /** {@code 20 Nov 2026, 14:05}; the tag says the zone beside it. */
    public String dateTime(Instant instant) {
        return instant == null ? NOTHING : formatter("d MMM uuuu, HH:mm").format(instant.atZone(viewer.getZone()));
    }

    /** The short name of the reader's zone at that instant: {@code EST} or {@code EDT}, in French {@code HNE} or {@code HAE}. */
    public String zone(Instant instant) {
        if (instant == null) {
            return "";
        }
        // Short names belong to a country; a language alone has none for most zones.
        Locale here = new Locale.Builder()
                .setLocale(language())
                .setRegion(Locale.CANADA.getCountry())
                .build();
        return DateTimeFormatter.ofPattern("z", here).format(instant.atZone(viewer.getZone()));
    }

    /** The whole name of the reader's zone. */
    public String getZoneName() {
        return viewer.getZone().getDisplayName(TextStyle.FULL, language());
    }

    /** For the {@code datetime} attribute of {@code <time>}. */
    public String iso(Object time) {
        return time == null ? "" : time.toString();
    }

    /** Whatever this is, as a person reads it. */
    public String any(Object value) {
        if (value instanceof Money money) {
            return money(money);
        }
        if (value instanceof Instant instant) {
            return dateTime(instant) + " " + zone(instant);
        }
        if (value instanceof YearMonth month) {
            return month(month);
        }
        if (value instanceof LocalDate || value instanceof ZonedDateTime) {
            return date((TemporalAccessor) value);
        }
        return String.valueOf(value);
    }

    private String decimals(NumberFormat format, Money amount) {
        int places = amount.currency().getDefaultFractionDigits();
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        String digits = format.format(amount.major().abs());
        return amount.minor() < 0 ? MINUS + digits : digits;
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language());
    }

    /** Without the country: the abbreviations of en_CA differ between Java releases, those of en do not. */
    private Locale language() {
        return Locale.forLanguageTag(viewer.getLanguage());
    }
}
