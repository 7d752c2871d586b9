package org.packledger.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packledger.it.AtEnd;

/** One Chromium for all browser tests of a run; each test brings its own {@link Visitor}. */
public final class Browser {

    private static com.microsoft.playwright.Browser chromium;

    private Browser() {}

    /** A person with an empty browser: no cookies, 1280 pixels wide, light. */
    public static Visitor visitor() {
        return visitor(PortalUnderTest.address());
    }

    /** The same, at another portal than the one of all browser tests. */
    static Visitor visitor(URI portal) {
        return new Visitor(running(), portal);
    }

    private static synchronized com.microsoft.playwright.Browser running() {
        if (chromium == null) {
            Optional<Path> program = ChromiumProgram.get();
            var driver = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            AtEnd.also(driver::close);
            var options = new BrowserType.LaunchOptions().setArgs(flags());
            program.ifPresent(options::setExecutablePath);
            chromium = driver.chromium().launch(options);
        }
        return chromium;
    }

    private static List<String> flags() {
        var flags = new ArrayList<>(
                List.of("--disable-background-networking", "--disable-component-update", "--disable-sync"));
        if ("root".equals(System.getProperty("user.name"))) {
            flags.add("--no-sandbox");
        }
        return flags;
    }
}
