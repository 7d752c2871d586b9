package org.packledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.packledger.ledger.LivedBooks;

/** Every proof between the sizes of a small log holds, and nothing that was changed of it does. */
class TreeTest {

    private static final int SIZES = 20;
    private static final byte[] OTHER = Verify.sha256(new byte[] {77});

    private final Map<String, byte[]> nodes = new HashMap<>();
    private final MerkleTree tree = new MerkleTree((level, index) -> nodes.get(level + "/" + index));

    TreeTest() {
        Verify.Edge edge = new Verify.Edge();
        for (int position = 0; position < SIZES; position++) {
            nodes.put("0/" + position, leaf(position));
            edge.add(leaf(position), (level, index, node) -> nodes.put(level + "/" + index, node));
        }
    }

    @Test
    void everyLogContainsEachOlderOne() {
        for (int newer = 0; newer <= SIZES; newer++) {
            for (int older = 0; older <= newer; older++) {
                List<byte[]> path = tree.consistency(older, newer);
                assertThat(holds(older, newer, path))
                        .as("%d in %d", older, newer)
                        .isTrue();
                assertThat(holds(newer, older, path))
                        .as("%d in %d", newer, older)
                        .isEqualTo(older == newer);
            }
        }
    }

    @Test
    void noOtherPathShowsIt() {
        for (int newer = 1; newer <= SIZES; newer++) {
            for (int older = 1; older <= newer; older++) {
                List<byte[]> path = tree.consistency(older, newer);
                for (List<byte[]> changed : changed(path)) {
                    assertThat(holds(older, newer, changed))
                            .as("%d in %d with another path", older, newer)
                            .isFalse();
                }
                if (older < newer) {
                    assertThat(holds(older, newer, List.of()))
                            .as("%d in %d without a path", older, newer)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void noOtherRootIsShown() {
        for (int newer = 1; newer <= SIZES; newer++) {
            for (int older = 1; older <= newer; older++) {
                List<byte[]> path = tree.consistency(older, newer);
                assertThat(Verify.Tree.consistent(older, OTHER, newer, tree.root(newer), path))
                        .isFalse();
                assertThat(Verify.Tree.consistent(older, tree.root(older), newer, OTHER, path))
                        .isFalse();
            }
        }
        assertThat(Verify.Tree.consistent(0, OTHER, 5, tree.root(5), List.of())).isFalse();
        assertThat(Verify.Tree.consistent(0, Verify.Tree.empty(), 5, tree.root(5), List.of(OTHER)))
                .isFalse();
    }

    @Test
    void aLeafIsProvenAtItsOwnPlaceOnly() {
        for (int size = 1; size <= SIZES; size++) {
            for (int position = 0; position < size; position++) {
                List<byte[]> path = tree.inclusion(position, size);
                byte[] root = tree.root(size);
                assertThat(Verify.Tree.rootOf(leaf(position), position, size, path))
                        .hasValueSatisfying(found -> assertThat(found).isEqualTo(root));
                for (int other = -1; other <= size; other++) {
                    if (other != position) {
                        assertThat(Verify.Tree.rootOf(leaf(position), other, size, path)
                                        .filter(found -> Arrays.equals(found, root)))
                                .isEmpty();
                    }
                }
                for (List<byte[]> changed : changed(path)) {
                    assertThat(Verify.Tree.rootOf(leaf(position), position, size, changed)
                                    .filter(found -> Arrays.equals(found, root)))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void theUnitsBeforeAnEntryAreThoseAfterTheOneInFrontOfIt() throws Verify.Refused {
        for (List<byte[]> book : LivedBooks.bytes(3)) {
            long available = 0;
            long held = 0;
            for (byte[] bytes : book) {
                Verify.Entry entry = Verify.Entry.read(bytes);
                assertThat(entry.availableBefore()).isEqualTo(available);
                assertThat(entry.heldBefore()).isEqualTo(held);
                available = entry.available();
                held = entry.held();
            }
        }
    }

    private boolean holds(int older, int newer, List<byte[]> path) {
        return Verify.Tree.consistent(older, tree.root(older), newer, tree.root(newer), path);
    }

    /** With one hash changed, one more, one less, or two of them swapped. */
    private static List<List<byte[]>> changed(List<byte[]> path) {
        List<List<byte[]>> all = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<byte[]> other = new ArrayList<>(path);
            other.set(i, OTHER);
            all.add(other);
            List<byte[]> less = new ArrayList<>(path);
            less.remove(i);
            all.add(less);
            if (i > 0) {
                List<byte[]> swapped = new ArrayList<>(path);
                Collections.swap(swapped, i, i - 1);
                all.add(swapped);
            }
        }
        List<byte[]> more = new ArrayList<>(path);
        more.add(OTHER);
        all.add(more);
        return all;
    }

    private static byte[] leaf(int position) {
        return Verify.Tree.leaf(new byte[] {(byte) position});
    }
}
