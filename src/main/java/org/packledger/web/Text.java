package org.packledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts of the bundle with values in them: {@code #{text.of('statement.left', 7)}}. Money, dates and instants become what
 * the reader is used to; plurals are written in the bundle as {@code {0,choice,0#none|1#one incident|1<{0} incidents}}.
 *
 * <p>A text that is formatted writes its apostrophes as ’, since ' is MessageFormat's own sign.
 */
@Named("text")
@RequestScoped
public class Text {

    static final String BUNDLE = "messages";

    @Inject
    private Viewer viewer;

    @Inject
    private Presentation show;

    /** The text of this key with the values filled in; the key itself between question marks when there is none. */
    public String of(String key, Object... values) {
        if (!has(key)) {
            return "???" + key + "???";
        }
        Object[] shown = values == null
                ? new Object[0]
                : Arrays.stream(values).map(this::shown).toArray();
        return new MessageFormat(bundle().getString(key), viewer.getLocale()).format(shown);
    }

    /** Whether the bundle has this key. */
    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** What a constant is called: the text {@code <EnumName>.<CONSTANT>}; nothing for null. */
    public String name(Enum<?> constant) {
        return constant == null ? "" : of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private Object shown(Object value) {
        if (value instanceof Number || value == null) {
            return value == null ? "" : value;
        }
        return value instanceof Enum<?> constant
                        && has(constant.getDeclaringClass().getSimpleName() + "." + constant)
                ? name(constant)
                : show.any(value);
    }

    private ResourceBundle bundle() {
        Locale locale = viewer.getLocale();
        return ResourceBundle.getBundle(BUNDLE, locale, Thread.currentThread().getContextClassLoader());
    }
}
