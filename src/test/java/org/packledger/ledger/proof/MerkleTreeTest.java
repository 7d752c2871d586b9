package org.packledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Against the vectors that Certificate Transparency publishes, and against the definition of RFC 6962 taken by its word. */
class MerkleTreeTest {

    private static final int SIZES = 130;

    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final List<byte[]> data = IntStream.range(0, SIZES)
            .mapToObj(i -> ("leaf " + i).getBytes(StandardCharsets.US_ASCII))
            .toList();
    private final MerkleTree tree = new MerkleTree(new Kept(data));

    @Test
    void theRootsAreThoseOfCertificateTransparency() {
        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(HexFormat.of().formatHex(known().root(size))).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void theInclusionProofsAreThoseOfCertificateTransparency() {
        assertThat(hex(known().inclusion(0, 8)))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(known().inclusion(5, 8)))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        ROOTS.get(4));
        assertThat(hex(known().inclusion(2, 3))).containsExactly(ROOTS.get(2));
        assertThat(known().inclusion(0, 1)).isEmpty();
    }

    @Test
    void theConsistencyProofsAreThoseOfCertificateTransparency() {
        assertThat(hex(known().consistency(6, 8)))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        ROOTS.get(4));
        assertThat(hex(known().consistency(2, 5)))
                .containsExactly(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
        assertThat(known().consistency(8, 8)).isEmpty();
        assertThat(known().consistency(0, 8)).isEmpty();
    }

    @Test
    void everyRootIsThatOfTheDefinition() {
        Verify.Edge edge = new Verify.Edge();
        for (int size = 0; size <= SIZES; size++) {
            byte[] wanted = Definition.root(data.subList(0, size));
            assertThat(tree.root(size)).isEqualTo(wanted);
            assertThat(edge.root()).as("edge of %d", size).isEqualTo(wanted);
            assertThat(new Verify.Edge(size, tree.peaks(size)).root()).isEqualTo(wanted);
            if (size < SIZES) {
                edge.add(Verify.Tree.leaf(data.get(size)), (level, index, hash) -> assertThat(hash)
                        .isEqualTo(new Kept(data).hash(level, index)));
            }
        }
    }

    @Test
    void everyInclusionProofIsThatOfTheDefinitionAndLeadsToTheRoot() {
        for (int size = 1; size <= SIZES; size++) {
            byte[] root = tree.root(size);
            for (int position = 0; position < size; position++) {
                List<byte[]> path = tree.inclusion(position, size);
                assertThat(hex(path)).isEqualTo(hex(Definition.path(position, data.subList(0, size))));
                byte[] leaf = Verify.Tree.leaf(data.get(position));
                assertThat(Verify.Tree.rootOf(leaf, position, size, path))
                        .hasValueSatisfying(found -> assertThat(found).isEqualTo(root));
            }
        }
    }

    @Test
    void anInclusionProofHoldsForItsPlaceOnly() {
        for (int size = 2; size <= 40; size++) {
            byte[] root = tree.root(size);
            for (int position = 0; position < size; position++) {
                List<byte[]> path = tree.inclusion(position, size);
                byte[] leaf = Verify.Tree.leaf(data.get(position));
                for (int other = -1; other <= size + 1; other++) {
                    if (other != position) {
                        assertThat(Verify.Tree.rootOf(leaf, other, size, path)
                                        .filter(found -> java.util.Arrays.equals(found, root)))
                                .as("%d as %d of %d", position, other, size)
                                .isEmpty();
                    }
                }
                List<byte[]> longer = new ArrayList<>(path);
                longer.add(root);
                assertThat(Verify.Tree.rootOf(leaf, position, size, longer)).isEmpty();
                assertThat(Verify.Tree.rootOf(leaf, position, size, path.subList(1, path.size())))
                        .isEmpty();
            }
        }
    }

    @Test
    @Tag("exhaustive")
    void everyConsistencyProofIsThatOfTheDefinitionAndHolds() {
        for (int newer = 0; newer <= SIZES; newer++) {
            for (int older = 0; older <= newer; older++) {
                List<byte[]> path = tree.consistency(older, newer);
                assertThat(hex(path)).isEqualTo(hex(Definition.proof(older, data.subList(0, newer))));
                assertThat(Verify.Tree.consistent(older, tree.root(older), newer, tree.root(newer), path))
                        .as("%d in %d", older, newer)
                        .isTrue();
            }
        }
    }

    @Test
    void aConsistencyProofHoldsForItsTreesOnly() {
        byte[] wrong = Verify.Tree.leaf(new byte[0]);
        for (int newer = 1; newer <= 40; newer++) {
            for (int older = 1; older <= newer; older++) {
                List<byte[]> path = tree.consistency(older, newer);
                assertThat(Verify.Tree.consistent(older, wrong, newer, tree.root(newer), path))
                        .isFalse();
                assertThat(Verify.Tree.consistent(older, tree.root(older), newer, wrong, path))
                        .isFalse();
                for (int i = 0; i < path.size(); i++) {
                    List<byte[]> changed = new ArrayList<>(path);
                    changed.set(i, wrong);
                    assertThat(Verify.Tree.consistent(older, tree.root(older), newer, tree.root(newer), changed))
                            .isFalse();
                    assertThat(Verify.Tree.consistent(
                                    older, tree.root(older), newer, tree.root(newer), path.subList(0, i)))
                            .isFalse();
                }
            }
        }
        assertThat(Verify.Tree.consistent(5, tree.root(5), 4, tree.root(4), List.of()))
                .isFalse();
    }

    @Test
    void whatIsNotInTheLogHasNoProof() {
        assertThatThrownBy(() -> tree.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusion(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static MerkleTree known() {
        return new MerkleTree(
                new Kept(LEAVES.stream().map(HexFormat.of()::parseHex).toList()));
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }

    /** Complete subtrees of leaves in memory. */
    private record Kept(List<byte[]> leaves) implements MerkleTree.Nodes {

        @Override
        public byte[] hash(int level, long index) {
            int first = Math.toIntExact(index << level);
            return Definition.root(leaves.subList(first, first + (1 << level)));
        }
    }

    /** RFC 6962, section 2.1, word by word. */
    private static final class Definition {

        static byte[] root(List<byte[]> d) {
            int n = d.size();
            if (n == 0) {
                return Verify.sha256();
            }
            if (n == 1) {
                return Verify.sha256(new byte[] {0}, d.get(0));
            }
            int k = k(n);
            return Verify.sha256(new byte[] {1}, root(d.subList(0, k)), root(d.subList(k, n)));
        }

        static List<byte[]> path(int m, List<byte[]> d) {
            int n = d.size();
            if (n == 1) {
                return List.of();
            }
            int k = k(n);
            return m < k
                    ? with(path(m, d.subList(0, k)), root(d.subList(k, n)))
                    : with(path(m - k, d.subList(k, n)), root(d.subList(0, k)));
        }

        static List<byte[]> proof(int m, List<byte[]> d) {
            return m == 0 ? List.of() : subproof(m, d, true);
        }

        private static List<byte[]> subproof(int m, List<byte[]> d, boolean b) {
            int n = d.size();
            if (m == n) {
                return b ? List.of() : List.of(root(d));
            }
            int k = k(n);
            return m <= k
                    ? with(subproof(m, d.subList(0, k), b), root(d.subList(k, n)))
                    : with(subproof(m - k, d.subList(k, n), false), root(d.subList(0, k)));
        }

        private static int k(int n) {
            int k = 1;
            while (k * 2 < n) {
                k *= 2;
            }
            return k;
        }

        private static List<byte[]> with(List<byte[]> path, byte[] more) {
            List<byte[]> longer = new ArrayList<>(path);
            longer.add(more);
            return longer;
        }
    }
}
