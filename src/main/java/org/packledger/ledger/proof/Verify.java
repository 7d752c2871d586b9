package org.packledger.ledger.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Currency;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks what Packledger says of its ledger, offline and without Packledger. One file, no dependency, Java 17:
 *
 * <pre>
 * java Verify.java receipt     &lt;receipt&gt; --key &lt;vkey&gt;
 * java Verify.java export      &lt;journal.jsonl&gt; [&lt;checkpoint&gt; --key &lt;vkey&gt;]
 * java Verify.java checkpoints &lt;older&gt; &lt;newer&gt; &lt;proof&gt; --key &lt;vkey&gt;
 * </pre>
 *
 * Ends with 0 when all is genuine, 1 when it is not, 2 when it could not be looked at. {@code <vkey>} is the public key of
 * the log, or a file that holds it; have it from somebody whom you trust. The formats stand in docs/ledger.md, "The log,
 * checkpoints, receipts". The portal's page /verify uses this very class, which is why it is larger than others: it must
 * run as the one file that it is.
 */
public final class Verify {

    private static final int GENUINE = 0;
    private static final int NOT_GENUINE = 1;
    private static final int NOT_LOOKED_AT = 2;

    private static final String USAGE = """
            java Verify.java receipt     <receipt> --key <vkey>
            java Verify.java export      <journal.jsonl> [<checkpoint> --key <vkey>]
            java Verify.java checkpoints <older> <newer> <proof> --key <vkey>

            <vkey> is the public key of the log (name+id+key), or a file that holds it.
            Ends with 0: genuine, 1: not genuine, 2: could not be looked at.""";

    private Verify() {}

    /** See the class. */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    /** Does what the arguments say, tells the answer, and gives the status to end with. */
    static int run(List<String> arguments, PrintStream out) {
        try {
            out.println("GENUINE. " + answer(new Request(arguments)));
            return GENUINE;
        } catch (Refused e) {
            out.println("NOT GENUINE. " + e.getMessage());
            return NOT_GENUINE;
        } catch (IOException e) {
            out.println("Could not be looked at: " + e);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage() + "\n\n" + USAGE);
        }
        return NOT_LOOKED_AT;
    }

    private static String answer(Request request) throws Refused, IOException {
        return switch (request.what()) {
            case "receipt" -> Receipt.open(request.file(1, 1), request.key()).inWords();
            case "export" -> export(request);
            case "checkpoints" -> checkpoints(request);
            default -> throw new IllegalArgumentException("What is " + request.what() + "?");
        };
    }

    private static String checkpoints(Request request) throws Refused, IOException {
        Checkpoint older = Checkpoint.open(request.file(1, 3), request.key());
        Checkpoint newer = Checkpoint.open(request.file(2, 3), request.key());
        new Consistency(older, newer).check(request.file(3, 3));
        return "The log only grew between the two checkpoints, from %,d entries to %,d: the older part is unchanged."
                .formatted(older.size(), newer.size());
    }

    private static String export(Request request) throws Refused, IOException {
        Export export = new Export();
        try (BufferedReader lines = Files.newBufferedReader(request.path(1, 2), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                export.add(line);
            }
        } catch (CharacterCodingException e) {
            throw new Refused(Flaw.EXPORT_FORM, "it is not UTF-8", e);
        }
        if (request.files() == 1) {
            return export.inWords() + "\nWithout a checkpoint this says only that the file agrees with itself.";
        }
        Checkpoint checkpoint = Checkpoint.open(request.file(2, 2), request.key());
        export.mustHold(checkpoint);
        return export.inWords()
                + "\nThey are the %,d entries that the checkpoint of %s was signed for."
                        .formatted(checkpoint.size(), checkpoint.origin());
    }

    /** What was asked on the command line. */
    private static final class Request {

        private final List<String> words = new ArrayList<>();
        private Optional<String> key = Optional.empty();

        Request(List<String> arguments) {
            for (int i = 0; i < arguments.size(); i++) {
                if (!arguments.get(i).equals("--key")) {
                    words.add(arguments.get(i));
                } else if (i + 1 < arguments.size()) {
                    i++;
                    key = Optional.of(arguments.get(i));
                }
            }
        }

        String what() {
            return words.isEmpty() ? "there to verify" : words.get(0);
        }

        int files() {
            return words.size() - 1;
        }

        Path path(int place, int most) {
            if (words.size() <= place || files() > most) {
                throw new IllegalArgumentException("The number of files does not fit.");
            }
            return Path.of(words.get(place));
        }

        String file(int place, int most) throws IOException, Refused {
            return text(Files.readAllBytes(path(place, most)));
        }

        Key key() throws IOException {
            String given = key.orElseThrow(() -> new IllegalArgumentException("--key is missing."));
            return Key.of(
                    given.indexOf('+') < 0 ? Files.readString(Path.of(given)).strip() : given);
        }
    }

    /** What can be wrong. */
    public enum Flaw {
        RECEIPT_FORM("This is not a receipt as the portal writes it"),
        CHECKPOINT_FORM("This is not a checkpoint as the portal writes it"),
        PROOF_FORM("This is not a proof as the portal writes it"),
        EXPORT_FORM("This is not an export as the portal writes it"),
        ENTRY_FORM("These are not the bytes of an entry"),
        SIGNATURE("The checkpoint was not signed with the key that was given"),
        NOT_IN_THE_LOG("The entry does not stand at that place of the signed log"),
        CHAIN("The entries do not follow one another as their hashes say"),
        ROOT("The entries are not those that the checkpoint was signed for"),
        NOT_CONSISTENT("The newer log does not contain the older one: something was changed or removed");

        private final String sentence;

        Flaw(String sentence) {
            this.sentence = sentence;
        }
    }

    /** What was given is not genuine. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;
        private final Flaw flaw;

        Refused(Flaw flaw, String detail, Throwable cause) {
            super(flaw.sentence + (detail.isEmpty() ? "." : ": " + detail + "."), cause);
            this.flaw = flaw;
        }

        Refused(Flaw flaw, String detail) {
            this(flaw, detail, null);
        }

        /** What is wrong. */
        public Flaw flaw() {
            return flaw;
        }
    }

    /**
     * A public key as C2SP writes it: name, id and key, joined by plus signs.
     *
     * @param name of the log
     * @param id the first four bytes of SHA-256 over name, line feed and typed key, hexadecimal
     * @param key Ed25519
     */
    public record Key(String name, String id, PublicKey key) {

        private static final byte ED25519 = 1;
        private static final int RAW = 32;
        private static final String X509 = "302a300506032b6570032100";

        /**
         * Reads a key.
         *
         * @throws IllegalArgumentException when it is none
         */
        public static Key of(String vkey) {
            String[] parts = vkey.strip().split("\\+", 3);
            try {
                byte[] typed = Base64.getDecoder().decode(parts[2]);
                if (typed.length == 1 + RAW && typed[0] == ED25519 && parts[1].equals(idOf(parts[0], typed))) {
                    byte[] x509 = join(HexFormat.of().parseHex(X509), Arrays.copyOfRange(typed, 1, typed.length));
                    PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509));
                    return new Key(parts[0], parts[1], key);
                }
            } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IllegalArgumentException("This is not a key of a log.", e);
            }
            throw new IllegalArgumentException("This is not a key of a log.");
        }

        /** A key as text, from its 32 bytes. */
        static String text(String name, byte[] raw) {
            byte[] typed = join(new byte[] {ED25519}, raw);
            return name + "+" + idOf(name, typed) + "+" + Base64.getEncoder().encodeToString(typed);
        }

        private static String idOf(String name, byte[] typed) {
            byte[] hash = sha256((name + "\n").getBytes(StandardCharsets.UTF_8), typed);
            return HexFormat.of().formatHex(hash, 0, Integer.BYTES);
        }

        boolean signed(byte[] text, byte[] signature) {
            try {
                Signature check = Signature.getInstance("Ed25519");
                check.initVerify(key);
                check.update(text);
                return check.verify(signature);
            } catch (GeneralSecurityException e) {
                return false;
            }
        }
    }

    /**
     * How large the log was and what it held: the C2SP tlog-checkpoint.
     *
     * @param origin the log's name
     * @param size entries
     * @param root of the Merkle tree over them, hexadecimal
     */
    public record Checkpoint(String origin, long size, String root) {

        private static final int ID = 4;

        /** What is signed: three lines. */
        String body() {
            byte[] hash = HexFormat.of().parseHex(root);
            return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(hash) + "\n";
        }

        /** The whole note with its signature. */
        String signed(String id, byte[] signature) {
            byte[] typed = join(HexFormat.of().parseHex(id), signature);
            return body() + "\n— " + origin + " " + Base64.getEncoder().encodeToString(typed) + "\n";
        }

        /** Reads a note without its signature: what it claims. */
        static Checkpoint claimed(String text) throws Refused {
            String[] lines = text.split("\n", -1);
            try {
                String root = HexFormat.of().formatHex(Base64.getDecoder().decode(lines[2]));
                Checkpoint checkpoint = new Checkpoint(lines[0], Long.parseLong(lines[1]), root);
                if (root.length() == 64 && checkpoint.size >= 0 && text.startsWith(checkpoint.body() + "\n— ")) {
                    return checkpoint;
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new Refused(Flaw.CHECKPOINT_FORM, "", e);
            }
            throw new Refused(Flaw.CHECKPOINT_FORM, "");
        }

        /** Reads a note that was signed by this key, and by no other. */
        public static Checkpoint open(String text, Key key) throws Refused {
            Checkpoint checkpoint = claimed(text);
            String line = text.substring(checkpoint.body().length());
            if (!line.endsWith("=\n")) {
                throw new Refused(Flaw.CHECKPOINT_FORM, "its signature is not readable");
            }
            byte[] typed;
            try {
                typed = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1, line.length() - 1));
            } catch (IllegalArgumentException e) {
                throw new Refused(Flaw.CHECKPOINT_FORM, "its signature is not readable", e);
            }
            if (typed.length <= ID) {
                throw new Refused(Flaw.CHECKPOINT_FORM, "its signature is not readable");
            }
            byte[] signature = Arrays.copyOfRange(typed, ID, typed.length);
            String id = HexFormat.of().formatHex(typed, 0, ID);
            if (!text.equals(checkpoint.signed(id, signature))) {
                throw new Refused(Flaw.CHECKPOINT_FORM, "");
            }
            byte[] body = checkpoint.body().getBytes(StandardCharsets.UTF_8);
            if (!checkpoint.origin.equals(key.name) || !id.equals(key.id) || !key.signed(body, signature)) {
                throw new Refused(Flaw.SIGNATURE, "");
            }
            return checkpoint;
        }
    }

    /** The Merkle tree of RFC 6962. */
    static final class Tree {

        private static final byte[] LEAF = {0};
        private static final byte[] NODE = {1};
        private static final byte[] NAME = "packledger entry\0".getBytes(StandardCharsets.US_ASCII);

        private Tree() {}

        static byte[] empty() {
            return sha256();
        }

        static byte[] leaf(byte[] data) {
            return sha256(LEAF, data);
        }

        static byte[] leaf(long book, long number, byte[] hash) {
            ByteBuffer place = ByteBuffer.allocate(2 * Long.BYTES).putLong(book).putLong(number);
            return leaf(join(NAME, place.array(), hash));
        }

        static byte[] node(byte[] left, byte[] right) {
            return sha256(NODE, left, right);
        }

        /** The root that follows from a leaf and its path, RFC 9162, 2.1.3.2; empty when the path does not fit. */
        static Optional<byte[]> rootOf(byte[] leaf, long position, long size, List<byte[]> path) {
            long from = position;
            long last = size - 1;
            byte[] root = leaf;
            for (byte[] beside : path) {
                if (last == 0) {
                    return Optional.empty();
                }
                if ((from & 1) == 1 || from == last) {
                    root = node(beside, root);
                    int up = (from & 1) == 1 ? 0 : Long.numberOfTrailingZeros(from == 0 ? 1 : from);
                    from >>= up;
                    last >>= up;
                } else {
                    root = node(root, beside);
                }
                from >>= 1;
                last >>= 1;
            }
            return last == 0 && position >= 0 && position < size ? Optional.of(root) : Optional.empty();
        }

        /** Whether the path shows that the newer tree begins with the older one, RFC 9162, 2.1.4.2. */
        static boolean consistent(long older, byte[] olderRoot, long newer, byte[] newerRoot, List<byte[]> path) {
            if (older == 0 || older >= newer) {
                byte[] same = older == 0 ? empty() : newerRoot;
                return older <= newer && path.isEmpty() && Arrays.equals(olderRoot, same);
            }
            List<byte[]> rest = new ArrayList<>(path);
            if (Long.bitCount(older) == 1) {
                rest.add(0, olderRoot);
            }
            return !rest.isEmpty() && leadsToBoth(older, olderRoot, newer, newerRoot, rest);
        }

        private static boolean leadsToBoth(
                long older, byte[] olderRoot, long newer, byte[] newerRoot, List<byte[]> path) {
            int shared = Long.numberOfTrailingZeros(older);
            long from = (older - 1) >> shared;
            long last = (newer - 1) >> shared;
            byte[] first = path.get(0);
            byte[] second = path.get(0);
            for (byte[] beside : path.subList(1, path.size())) {
                if (last == 0) {
                    return false;
                }
                if ((from & 1) == 1 || from == last) {
                    first = node(beside, first);
                    second = node(beside, second);
                    int up = (from & 1) == 1 || from == 0 ? 0 : Long.numberOfTrailingZeros(from);
                    from >>= up;
                    last >>= up;
                } else {
                    second = node(second, beside);
                }
                from >>= 1;
                last >>= 1;
            }
            return last == 0 && Arrays.equals(first, olderRoot) && Arrays.equals(second, newerRoot);
        }
    }

    /** The right edge of a growing tree: the complete subtrees that it is made of, by level. */
    static final class Edge {

        /** Hears of each subtree that is complete. */
        interface Completed {
            void node(int level, long index, byte[] hash);
        }

        private final byte[][] peaks = new byte[Long.SIZE][];
        private long size;

        Edge() {
            // an empty tree
        }

        /** Goes on where a tree of this size stood. */
        Edge(long size, byte[][] peaks) {
            this.size = size;
            System.arraycopy(peaks, 0, this.peaks, 0, peaks.length);
        }

        long size() {
            return size;
        }

        void add(byte[] leaf, Completed completed) {
            byte[] hash = leaf;
            int level = 0;
            while ((size >>> level & 1) == 1) {
                hash = Tree.node(peaks[level], hash);
                peaks[level] = null;
                level++;
                completed.node(level, size >>> level, hash);
            }
            peaks[level] = hash;
            size++;
        }

        byte[] root() {
            byte[] root = null;
            for (byte[] peak : peaks) {
                if (peak != null) {
                    root = root == null ? peak : Tree.node(peak, root);
                }
            }
            return root == null ? Tree.empty() : root;
        }
    }

    /**
     * A debit or credit of an entry.
     *
     * @param account such as {@code UNITS_USED}
     * @param commodity {@code INC} for units, else a currency
     * @param lot whose units or money, where it is one lot's
     * @param slot which unit of the lot
     * @param taxCode where it is a tax
     * @param amount debit positive, credit negative; units or minor units
     */
    public record Leg(
            String account, String commodity, Optional<Long> lot, Optional<Long> slot, String taxCode, long amount) {

        static Leg read(CanonicalReader from) throws Refused {
            return new Leg(
                    from.text(), from.text(), from.numberIfAny(), from.numberIfAny(), from.text(), from.number());
        }

        private String inWords() {
            int digits = commodity.equals("INC")
                    ? 0
                    : Currency.getInstance(commodity).getDefaultFractionDigits();
            String sum = java.math.BigDecimal.valueOf(amount, digits).toPlainString();
            String of = lot.map(number -> ", lot " + number).orElse("")
                    + slot.map(number -> " unit " + number).orElse("");
            return account + " " + (amount > 0 ? "+" : "") + sum + " " + (digits == 0 ? "units" : commodity) + of;
        }
    }

    /**
     * What the canonical bytes say, as far as people ask for it; the rest is read and must fit.
     *
     * @param book the customer's
     * @param number in the book, from 1
     * @param kind what happened
     * @param effectiveOn the day it counts for
     * @param recordedAt in UTC
     * @param actor who posted it
     * @param incident the incident's key in the ledger
     * @param cycle which billing cycle of the incident
     * @param document invoice or credit note
     * @param reason of the verdict
     * @param policy version of the policy that it was judged by
     * @param available units after it
     * @param held units after it
     * @param legs debits and credits
     */
    public record Entry(
            long book,
            long number,
            String kind,
            String effectiveOn,
            Instant recordedAt,
            String actor,
            Optional<Long> incident,
            Optional<Long> cycle,
            Optional<String> document,
            Optional<String> reason,
            Optional<Long> policy,
            long available,
            long held,
            List<Leg> legs) {

        private static final int VERSION = 2;

        /** Reads all of the bytes. */
        static Entry read(byte[] bytes) throws Refused {
            CanonicalReader from = new CanonicalReader(bytes);
            from.mustBe(VERSION);
            long book = from.number();
            long number = from.number();
            String kind = from.text();
            String effectiveOn = from.text();
            from.text(); // original on
            Instant recordedAt = Instant.EPOCH.plus(from.number(), ChronoUnit.MICROS);
            String actor = from.text();
            from.text(); // proposed by
            from.raw(); // intent
            from.number(); // its step
            from.raw(); // fingerprint
            Optional<Long> incident = from.numberIfAny();
            Optional<Long> cycle = from.numberIfAny();
            from.numberIfAny(); // occasion
            from.numberIfAny(); // resolves
            from.numberIfAny(); // reverses
            Optional<String> document = Optional.ofNullable(from.text());
            Optional<String> reason = Optional.ofNullable(from.text());
            Optional<Long> policy = from.numberIfAny();
            long available = from.number();
            long held = from.number();
            from.numberIfAny(); // chosen lot
            from.numberIfAny(); // and slot
            from.text(); // of these candidates
            for (int terms = from.count(); terms > 0; terms--) {
                from.terms();
            }
            List<Leg> legs = new ArrayList<>();
            for (int left = from.count(); left > 0; left--) {
                legs.add(Leg.read(from));
            }
            from.mustBeAtTheEnd();
            return new Entry(
                    book,
                    number,
                    kind,
                    effectiveOn,
                    recordedAt,
                    actor,
                    incident,
                    cycle,
                    document,
                    reason,
                    policy,
                    available,
                    held,
                    List.copyOf(legs));
        }

        /** How much it moved on this account, over all lots. */
        public long moved(String account) {
            return legs.stream()
                    .filter(leg -> leg.account().equals(account))
                    .mapToLong(Leg::amount)
                    .sum();
        }

        /** Units that could be used before it. */
        public long availableBefore() {
            return available - moved("UNITS_AVAILABLE");
        }

        /** Units set aside before it. */
        public long heldBefore() {
            return held - moved("UNITS_HELD");
        }

        private String inWords() {
            StringBuilder words = new StringBuilder(200);
            words.append("  Entry %d-%d: %s%n".formatted(book, number, kindInWords()));
            words.append("  counts for %s, recorded at %s by %s%n".formatted(effectiveOn, recordedAt, actor));
            incident.ifPresent(key ->
                    words.append("  incident: %d in the ledger, billing cycle %d%n".formatted(key, cycle.orElse(1L))));
            reason.ifPresent(code -> words.append("  reason: %s%s%n"
                    .formatted(
                            code, policy.map(version -> ", policy " + version).orElse(""))));
            document.ifPresent(name -> words.append("  document: %s%n".formatted(name)));
            words.append("  units before: %d available, %d held; after: %d available, %d held%n"
                    .formatted(availableBefore(), heldBefore(), available, held));
            legs.forEach(leg -> words.append("  ").append(leg.inWords()).append('\n'));
            return words.toString();
        }

        private String kindInWords() {
            return switch (kind) {
                case "INCIDENT_SETTLED" -> kind + ", an incident was closed and used one unit";
                case "INCIDENT_FREE" -> kind + ", an incident was closed and cost nothing";
                default -> kind;
            };
        }
    }

    /** Reads canonical bytes, element by element; every one must be whole. */
    static final class CanonicalReader {

        private final ByteBuffer bytes;

        CanonicalReader(byte[] bytes) {
            this.bytes = ByteBuffer.wrap(bytes);
        }

        void mustBe(int version) throws Refused {
            if (bytes.remaining() < 1 || bytes.get() != version) {
                throw new Refused(Flaw.ENTRY_FORM, "they are not of version " + version);
            }
        }

        void mustBeAtTheEnd() throws Refused {
            if (bytes.hasRemaining()) {
                throw new Refused(Flaw.ENTRY_FORM, "there are too many");
            }
        }

        int count() throws Refused {
            need(Integer.BYTES);
            return bytes.getInt();
        }

        byte[] raw() throws Refused {
            int length = count();
            if (length == -1) {
                return null;
            }
            need(length);
            byte[] raw = new byte[length];
            bytes.get(raw);
            return raw;
        }

        String text() throws Refused {
            byte[] raw = raw();
            return raw == null ? null : Verify.text(raw);
        }

        Optional<Long> numberIfAny() throws Refused {
            byte[] raw = raw();
            if (raw != null && raw.length != Long.BYTES) {
                throw new Refused(Flaw.ENTRY_FORM, "a number has %d bytes".formatted(raw.length));
            }
            return raw == null
                    ? Optional.empty()
                    : Optional.of(ByteBuffer.wrap(raw).getLong());
        }

        long number() throws Refused {
            return numberIfAny().orElseThrow(() -> new Refused(Flaw.ENTRY_FORM, "a number is missing"));
        }

        /** The terms of a lot: lot, kind, title, size, basis, currency, validity, granted on, last day. */
        void terms() throws Refused {
            number();
            text();
            text();
            number();
            number();
            text();
            numberIfAny();
            text();
            text();
        }

        private void need(int more) throws Refused {
            if (more < 0 || bytes.remaining() < more) {
                throw new Refused(Flaw.ENTRY_FORM, "they end too early");
            }
        }
    }

    /**
     * That an entry stands in the log: the C2SP tlog-proof, whose extra data are the hash before the entry and its
     * canonical bytes.
     *
     * @param entry what it says
     * @param hash of the entry, hexadecimal
     * @param position in the log, from 0
     * @param checkpoint that it was proven against
     */
    public record Receipt(Entry entry, String hash, long position, Checkpoint checkpoint) {

        private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
        private static final int HASH = 32;

        /** Writes a receipt. */
        static String text(byte[] previousAndBytes, long position, List<byte[]> path, String checkpoint) {
            Base64.Encoder base64 = Base64.getEncoder();
            StringBuilder text = new StringBuilder(2000);
            text.append(FIRST_LINE).append("\nextra ").append(base64.encodeToString(previousAndBytes));
            text.append("\nindex ").append(position).append('\n');
            path.forEach(hash -> text.append(base64.encodeToString(hash)).append('\n'));
            return text.append('\n').append(checkpoint).toString();
        }

        /** Reads a file, see below. */
        public static Receipt open(byte[] file, Key key) throws Refused {
            return open(Verify.text(file), key);
        }

        /** Reads a receipt and believes nothing of it: only this text, byte by byte, is accepted. */
        public static Receipt open(String text, Key key) throws Refused {
            int end = text.indexOf("\n\n");
            String[] lines = text.substring(0, Math.max(end, 0)).split("\n", -1);
            if (lines.length < 3 || !lines[1].startsWith("extra ") || !lines[2].startsWith("index ")) {
                throw new Refused(Flaw.RECEIPT_FORM, "");
            }
            String note = text.substring(end + 2);
            byte[] extra;
            long position;
            List<byte[]> path;
            try {
                extra = Base64.getDecoder().decode(lines[1].substring("extra ".length()));
                position = Long.parseLong(lines[2].substring("index ".length()));
                path = hashes(Arrays.asList(lines).subList(3, lines.length));
            } catch (IllegalArgumentException e) {
                throw new Refused(Flaw.RECEIPT_FORM, "", e);
            }
            if (extra.length <= HASH || !text.equals(text(extra, position, path, note))) {
                throw new Refused(Flaw.RECEIPT_FORM, "");
            }
            Checkpoint checkpoint = Checkpoint.open(note, key);
            Entry entry = Entry.read(Arrays.copyOfRange(extra, HASH, extra.length));
            byte[] hash = sha256(extra);
            byte[] leaf = Tree.leaf(entry.book(), entry.number(), hash);
            boolean holds = Tree.rootOf(leaf, position, checkpoint.size(), path)
                    .filter(root -> HexFormat.of().formatHex(root).equals(checkpoint.root()))
                    .isPresent();
            if (!holds) {
                throw new Refused(Flaw.NOT_IN_THE_LOG, "");
            }
            return new Receipt(entry, HexFormat.of().formatHex(hash), position, checkpoint);
        }

        private String inWords() {
            return "%s signed for a log of %,d entries; this is the one at position %,d.%n%s  hash %s"
                    .formatted(checkpoint.origin(), checkpoint.size(), position, entry.inWords(), hash);
        }
    }

    /** That a log only grew from one checkpoint to another. */
    public static final class Consistency {

        private static final String FIRST_WORDS = "packledger consistency ";

        private final Checkpoint older;
        private final Checkpoint newer;

        /** Between these two. */
        public Consistency(Checkpoint older, Checkpoint newer) {
            this.older = older;
            this.newer = newer;
        }

        /** Writes a proof. */
        static String text(long older, long newer, List<byte[]> path) {
            StringBuilder text = new StringBuilder(1000);
            text.append(FIRST_WORDS).append(older).append(' ').append(newer).append('\n');
            path.forEach(hash ->
                    text.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
            return text.toString();
        }

        /** Refuses a proof that does not show it. */
        public void check(String proof) throws Refused {
            List<byte[]> path;
            try {
                path = hashes(proof.lines().skip(1).toList());
            } catch (IllegalArgumentException e) {
                throw new Refused(Flaw.PROOF_FORM, "", e);
            }
            if (!proof.equals(text(older.size(), newer.size(), path))) {
                throw new Refused(Flaw.PROOF_FORM, "");
            }
            HexFormat hex = HexFormat.of();
            if (!Tree.consistent(
                    older.size(), hex.parseHex(older.root()), newer.size(), hex.parseHex(newer.root()), path)) {
                throw new Refused(Flaw.NOT_CONSISTENT, "");
            }
        }
    }

    /**
     * The journal as lines of JSON: each book from number 1 on, its entries in order, books in any. A line is exactly
     * {@code {"book":3,"number":1,"position":17,"hash":"…","bytes":"…"}}; what is not in the log yet has no position.
     */
    public static final class Export {

        private static final java.util.regex.Pattern LINE = java.util.regex.Pattern.compile(
                "\\{\"book\":(\\d{1,18}),\"number\":(\\d{1,18}),(?:\"position\":(\\d{1,18}),)?"
                        + "\"hash\":\"([0-9a-f]{64})\",\"bytes\":\"([A-Za-z0-9+/=]+)\"}");

        private final Map<Long, Head> heads = new HashMap<>();
        private final Map<Long, byte[]> leaves = new HashMap<>();
        private long entries;

        private record Head(long number, String hash) {}

        /** Reads the next line, and checks it against those before it. */
        public void add(String line) throws Refused {
            java.util.regex.Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new Refused(Flaw.EXPORT_FORM, "line %,d".formatted(entries + 1));
            }
            long book = Long.parseLong(parts.group(1));
            long number = Long.parseLong(parts.group(2));
            byte[] bytes = bytes(parts.group(5));
            Entry entry = Entry.read(bytes);
            Head before = heads.getOrDefault(book, new Head(0, ofNothing(book)));
            byte[] hash = sha256(HexFormat.of().parseHex(before.hash), bytes);
            if (entry.book() != book
                    || entry.number() != number
                    || number != before.number + 1
                    || !HexFormat.of().formatHex(hash).equals(parts.group(4))) {
                throw new Refused(Flaw.CHAIN, "book %d, number %d".formatted(book, number));
            }
            heads.put(book, new Head(number, parts.group(4)));
            if (parts.group(3) != null) {
                leaves.put(Long.valueOf(parts.group(3)), Tree.leaf(book, number, hash));
            }
            entries++;
        }

        /** Refuses an export that does not hold every entry that this checkpoint was signed for. */
        public void mustHold(Checkpoint checkpoint) throws Refused {
            Edge tree = new Edge();
            while (tree.size() < checkpoint.size()) {
                byte[] leaf = leaves.get(tree.size());
                if (leaf == null) {
                    throw new Refused(Flaw.ROOT, "nothing stands at position %,d".formatted(tree.size()));
                }
                tree.add(leaf, (level, index, hash) -> {});
            }
            if (!HexFormat.of().formatHex(tree.root()).equals(checkpoint.root())) {
                throw new Refused(Flaw.ROOT, "");
            }
        }

        private String inWords() {
            return "%,d entries of %,d books, each chained to the one before it.".formatted(entries, heads.size());
        }

        private static byte[] bytes(String base64) throws Refused {
            try {
                return Base64.getDecoder().decode(base64);
            } catch (IllegalArgumentException e) {
                throw new Refused(Flaw.EXPORT_FORM, "", e);
            }
        }

        private static String ofNothing(long book) {
            return HexFormat.of().formatHex(sha256(("packledger book " + book).getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private static List<byte[]> hashes(List<String> lines) {
        List<byte[]> hashes = new ArrayList<>();
        for (String line : lines) {
            byte[] hash = Base64.getDecoder().decode(line);
            if (hash.length != 32) {
                throw new IllegalArgumentException("a hash has 32 bytes");
            }
            hashes.add(hash);
        }
        return hashes;
    }

    private static String text(byte[] bytes) throws Refused {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(Flaw.ENTRY_FORM, "a text is not UTF-8", e);
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer whole = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) {
            whole.put(part);
        }
        return whole.array();
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
