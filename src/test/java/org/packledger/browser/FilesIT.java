package org.packledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Files are added on the pages, shown to who may see them, and never run. */
class FilesIT {

    @Test
    void filesGoWithTheIncidentAndAreSeenByBothSides() throws IOException {
        String number;
        String address;
        try (var requester = DemoPersonAtWork.named("Leo Park")) {
            requester.open("customer/new-incident");
            requester.page().locator("#subject").fill("A picture says more");
            requester.page().locator("#files").setInputFiles(new FilePayload[] {
                new FilePayload("what I see.png", "image/png", picture()),
                text("page.txt", "<html><script>document.title = 'run'</script></html>")
            });
            requester.page().locator("#category").selectOption("OTHER");
            requester.page().locator("#text").fill("See the picture.");
            requester.page().locator("#open").click();
            requester.page().waitForURL(url -> url.contains("/customer/incident?"));
            number = requester.parameter("number");
            requester.visitor().findsPageAccessible();
            assertThat(requester.reads()).contains("what I see.png", "page.txt");
            address = requester.page().locator("ul.files a").last().getAttribute("href");
            var shown = requester.open(address.substring(1));
            assertThat(shown.headerValue("content-type")).isEqualTo("text/plain;charset=UTF-8");
            assertThat(shown.headerValue("content-security-policy")).isEqualTo("default-src 'none'; sandbox");
            assertThat(requester.page().title()).isNotEqualTo("run");
            assertThat(requester.page().locator("body").innerText()).contains("<script>");
            requester.sawNoComplaint();
        }
        try (var agent = DemoPersonAtWork.named("Maya Lindqvist")) {
            agent.open("staff/incident?number=" + number);
            agent.page().locator("ul.files img").waitFor();
            assertThat(agent.page().locator("ul.files img").evaluate("picture => picture.naturalWidth"))
                    .isEqualTo(40);
            agent.page().locator("#note").fill("For us only.");
            agent.page().locator("#note-files").setInputFiles(text("internal.log", "ours"));
            agent.page().locator("#keep").click();
            agent.page().getByText("internal.log").waitFor();
            agent.visitor().findsPageAccessible();
            agent.sawNoComplaint();
        }
        try (var requester = DemoPersonAtWork.named("Leo Park");
                var stranger = DemoPersonAtWork.named("Kai Brandt")) {
            requester.open("customer/incident?number=" + number);
            assertThat(requester.reads()).contains("page.txt").doesNotContain("internal.log");
            stranger.visitor().forgiving("404");
            assertThat(stranger.open(address.substring(1)).status()).isEqualTo(404);
            for (String bad : new String[] {"x", "../mail.log", "%2e%2e%2f", "", "0".repeat(32)}) {
                assertThat(stranger.open("customer/attachment?file=" + bad).status())
                        .as(bad)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void aFileThatIsNotTakenCostsNothingThatWasTyped() {
        try (var requester = DemoPersonAtWork.named("Leo Park")) {
            requester.open("customer/new-incident");
            requester.page().locator("#subject").fill("Look at my program");
            requester.page().locator("#category").selectOption("OTHER");
            requester.page().locator("#text").fill("All this was typed with care.");
            requester.page().locator("#files").setInputFiles(text("page.html", "<script>alert(1)</script>"));
            requester.page().locator("#open").click();
            requester.page().getByText("page.html was not added").waitFor();
            assertThat(requester.page().locator("#text").inputValue()).isEqualTo("All this was typed with care.");
            assertThat(requester.page().locator("#subject").inputValue()).isEqualTo("Look at my program");
            requester.visitor().findsPageAccessible();
            requester.page().locator("#open").click();
            requester.page().waitForURL(url -> url.contains("/customer/incident?"));
            requester.sawNoComplaint();
        }
    }

    private static FilePayload text(String name, String content) {
        return new FilePayload(name, "text/html", content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
