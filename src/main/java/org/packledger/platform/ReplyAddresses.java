package org.packledger.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Addresses that answers come back to: {@code support+1087.k3…@example.com} for an incident, and
 * {@code support+1087.p45.fk2.9x…@example.com} for what the person who was written to may decide until a day. The end is an
 * HMAC over the rest, with the person's address where something is decided, so that nobody else's answer decides it.
 */
@ApplicationScoped
public class ReplyAddresses {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;
    private static final int SIGNED_BYTES = 12;
    private static final int RADIX = 36;
    private static final Pattern FORM =
            Pattern.compile("[^@]*\\+(\\d{1,15})(?:\\.([pd][0-9-]{1,30})\\.([0-9a-z]{1,6}))?\\.([0-9a-z]{1,20})@.*");

    private final Optional<String> base;
    private final Optional<String> keyFile;
    private Optional<byte[]> key = Optional.empty();

    /** For the container's proxies. */
    ReplyAddresses() {
        this(Optional.empty(), Optional.empty());
    }

    @Inject
    ReplyAddresses(
            @ConfigProperty(name = "packledger.mail.reply-to") Optional<String> base,
            @ConfigProperty(name = "packledger.mail.key-file") Optional<String> keyFile) {
        this.base = base;
        this.keyFile = keyFile;
    }

    /**
     * What an address that came back says.
     *
     * @param number of the incident
     * @param decides what it may decide, in the hands of who was written to
     * @param token names this very permission
     * @param expired whether it may not any more
     */
    public record Answered(long number, Optional<String> decides, String token, boolean expired) {}

    @PostConstruct
    void readKey() {
        key = keyFile.map(file -> {
            try {
                byte[] bytes = Files.readAllBytes(Path.of(file));
                if (bytes.length < SHORTEST_KEY) {
                    throw new IllegalStateException(file + " holds no key: at least 32 bytes are needed");
                }
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Whether answers come back at all. */
    public boolean areRead() {
        return base.isPresent() && key.isPresent();
    }

    /**
     * The address for answers.
     *
     * @param recipient who is written to
     * @param until the last day on which an answer decides
     */
    public Optional<String> of(Topic topic, String recipient, LocalDate until) {
        if (!areRead()) {
            return Optional.empty();
        }
        String said = topic.decides()
                .map(decides -> topic.number() + "." + decides + "." + Long.toString(until.toEpochDay(), RADIX))
                .orElse(Long.toString(topic.number()));
        String signed = said + "." + signature(said, topic.decides().isPresent() ? recipient : "");
        String plain = base.orElseThrow();
        int at = plain.lastIndexOf('@');
        return Optional.of(plain.substring(0, at) + "+" + signed + plain.substring(at));
    }

    /**
     * What this address says, when it is one of ours.
     *
     * @param sender who answers
     */
    public Optional<Answered> read(String address, String sender, LocalDate today) {
        Matcher form = FORM.matcher(address.toLowerCase(Locale.ROOT));
        if (key.isEmpty() || !form.matches()) {
            return Optional.empty();
        }
        Optional<String> decides = Optional.ofNullable(form.group(2));
        String said = form.group(1)
                + decides.map(what -> "." + what + "." + form.group(3)).orElse("");
        String expected = signature(said, decides.isPresent() ? sender : "");
        if (!MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), form.group(4).getBytes(StandardCharsets.US_ASCII))) {
            return Optional.empty();
        }
        boolean expired = decides.isPresent() && today.toEpochDay() > Long.parseLong(form.group(3), RADIX);
        return Optional.of(new Answered(Long.parseLong(form.group(1)), decides, expected, expired));
    }

    private String signature(String said, String person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.orElseThrow(), ALGORITHM));
            byte[] all = mac.doFinal((said + "\n" + person.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, Arrays.copyOf(all, SIGNED_BYTES)).toString(RADIX);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
