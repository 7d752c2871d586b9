package org.packledger.web.staff;

import org.packledger.web.Text;

/** What the reasons of mail are called: why it waits, by what it was known as automatic, why it was refused. */
final class MailReasons {

    private MailReasons() {}

    static String of(Text text, String code) {
        if (code == null) {
            return "";
        }
        for (String kind : new String[] {"TriageReason.", "AutomaticSign.", "OrderRefusal."}) {
            if (text.has(kind + code)) {
                return text.of(kind + code);
            }
        }
        return code;
    }
}
