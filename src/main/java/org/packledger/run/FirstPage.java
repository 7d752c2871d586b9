package org.packledger.run;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the portal for its first page. */
final class FirstPage {

    private static final int PATIENCE_MS = 60_000;

    private FirstPage() {}

    static boolean answers(URI address) {
        int status = status(address);
        return status >= 200 && status < 400;
    }

    static boolean missing(URI address) {
        return status(address) == 404;
    }

    private static int status(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(PATIENCE_MS);
            connection.setReadTimeout(PATIENCE_MS);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return 0;
        }
    }
}
