package org.packledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    @Test
    void pagesAndFilesHaveTheSamePolicy() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
                .contains("<param-value>" + ContentPolicy.POLICY + "</param-value>");
    }

    @Test
    void nothingInlineIsAllowed() {
        assertThat(ContentPolicy.POLICY).doesNotContain("unsafe").endsWith("script-src 'self'");
    }
}
