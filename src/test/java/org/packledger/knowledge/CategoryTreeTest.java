package org.packledger.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {

    @Test
    void parentsCountWhatIsWithinThem() {
        List<CategoryTree.Node> tree = CategoryTree.of(List.of(
                new Category("Delivery", 2), new Category("Delivery / Delays", 3), new Category("Mail / In / TLS", 1)));
        assertThat(tree)
                .containsExactly(
                        new CategoryTree.Node("Delivery", 5),
                        new CategoryTree.Node("Delivery / Delays", 3),
                        new CategoryTree.Node("Mail", 1),
                        new CategoryTree.Node("Mail / In", 1),
                        new CategoryTree.Node("Mail / In / TLS", 1));
        assertThat(tree).extracting(CategoryTree.Node::depth).containsExactly(0, 1, 0, 1, 2);
        assertThat(tree.get(4).name()).isEqualTo("TLS");
    }

    @Test
    void aSlashWithoutBlanksIsPartOfAName() {
        assertThat(CategoryTree.of(List.of(new Category("TLS/SSL", 1)))).hasSize(1);
    }
}
