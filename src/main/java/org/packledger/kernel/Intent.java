package org.packledger.kernel;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What somebody meant to do once, named by who asks. Sent again with the same content it has no second effect.
 *
 * <p>Serializable, since a form that comes back with errors keeps it in its state.
 *
 * @param id made by the client: a form, a mail, a caller of the API
 */
public record Intent(UUID id) implements Serializable {

    private static final int RFC = 2;

    /**
     * Refuses what is no UUID of the common variant: MariaDB does not keep every other one.
     *
     * @throws InvalidInput when it is none
     */
    public Intent {
        if (id.variant() != RFC) {
            throw lost();
        }
    }

    /** A new intent. */
    public static Intent fresh() {
        return new Intent(UUID.randomUUID());
    }

    /** The intent of a further step that this one brings with it; the same step always gives the same intent. */
    public Intent then(String step) {
        return new Intent(UUID.nameUUIDFromBytes((id + "/" + step).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The intent that a form carries.
     *
     * @throws InvalidInput when the text is no UUID
     */
    public static Intent of(String text) {
        try {
            return new Intent(UUID.fromString(text));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw lost();
        }
    }

    private static InvalidInput lost() {
        return new InvalidInput("intent", "The form lost its identity; load the page again");
    }
}
