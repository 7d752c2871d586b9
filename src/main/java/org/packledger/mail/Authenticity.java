package org.packledger.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what our own mail server wrote about where a mail comes from: RFC 8601, Authentication-Results.
 *
 * <p>Only the uppermost field of the server that is trusted counts: it must remove fields of its name that came from outside,
 * and whatever stands below may be a lie.
 */
final class Authenticity {

    private static final Pattern RESULT =
            Pattern.compile("^\\s*([a-z0-9-]+)(?:/\\d+)?\\s*=\\s*([a-z]+)(.*)$", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("([a-z]+\\.[a-z-]+)\\s*=\\s*([^\\s;]+)");

    private Authenticity() {}

    /**
     * Whether the server says that the mail comes from the domain of its sender: DMARC passed, or where nothing was said
     * about DMARC, DKIM or SPF of that domain passed.
     *
     * @param fields the Authentication-Results of the mail, the uppermost first
     * @param server the name that our server writes
     * @param sender the address of the From field
     */
    static boolean isShown(List<String> fields, String server, String sender) {
        String domain = sender.substring(sender.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return fields.stream()
                .map(Authenticity::plain)
                .filter(field -> name(field).equals(server.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(field -> isShown(field, domain))
                .orElse(false);
    }

    private static boolean isShown(String field, String domain) {
        List<Result> results = Arrays.stream(field.split(";", -1))
                .skip(1)
                .map(Authenticity::result)
                .filter(result -> !result.method().isEmpty())
                .toList();
        List<Result> dmarc = results.stream()
                .filter(result -> result.method().equals("dmarc"))
                .toList();
        if (dmarc.stream().anyMatch(result -> !result.says("none"))) {
            return dmarc.stream().allMatch(result -> result.says("pass") && result.isOf(domain, "header.from"));
        }
        return results.stream().anyMatch(result -> result.says("pass") && result.shows(domain));
    }

    /**
     * One line, in small letters, without comments and without quotes: what stands between them is one word, so that a reason
     * which a stranger made cannot look like a result.
     */
    private static String plain(String field) {
        StringBuilder line = new StringBuilder();
        int comments = 0;
        boolean quoted = false;
        for (int i = 0; i < field.length(); i++) {
            char each = field.charAt(i);
            if (each == '\\' && (quoted || comments > 0)) {
                i++;
            } else if (quoted) {
                quoted = each != '"';
                line.append(quoted ? wordly(each) : "");
            } else if (each == '(') {
                comments++;
            } else if (each == ')') {
                comments = Math.max(0, comments - 1);
            } else if (comments == 0) {
                quoted = each == '"';
                line.append(quoted ? "" : each);
            }
        }
        return line.toString().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static char wordly(char each) {
        return each == ';' || each == '=' || Character.isWhitespace(each) ? '_' : each;
    }

    private static String name(String field) {
        return field.split(";", 2)[0].strip().split(" ", 2)[0];
    }

    private static Result result(String part) {
        Matcher found = RESULT.matcher(part);
        return found.matches() ? new Result(found.group(1), found.group(2), found.group(3)) : new Result("", "", "");
    }

    /** One method's result with what it was about. */
    private record Result(String method, String value, String about) {

        boolean says(String wanted) {
            return value.equals(wanted);
        }

        /** DKIM's signer, or the return path that SPF looked at. */
        boolean shows(String domain) {
            return switch (method) {
                case "dkim" -> isOf(domain, "header.d", "header.i");
                case "spf" -> isOf(domain, "smtp.mailfrom", "smtp.mail");
                default -> false;
            };
        }

        /** Of the domain itself or of one above it; the last dot keeps out what only ends with the same letters. */
        boolean isOf(String domain, String... properties) {
            return PROPERTY.matcher(about)
                    .results()
                    .filter(found -> List.of(properties).contains(found.group(1)))
                    .map(found -> found.group(2).substring(found.group(2).lastIndexOf('@') + 1))
                    .anyMatch(
                            shown -> shown.equals(domain) || (shown.indexOf('.') > 0 && domain.endsWith("." + shown)));
        }
    }
}
