package org.packledger.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.packledger.identity.Users.Kind;
import org.packledger.identity.Users.User;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.web.Choice;
import org.packledger.web.Text;

/** {@code /admin/users}: everybody who may sign in. */
@Named
@RequestScoped
public class Users {

    @Inject
    private Actor actor;

    @Inject
    private org.packledger.identity.Users users;

    @Inject
    private Text text;

    private int page = 1;
    private Kind kind;
    private String search = "";
    private Slice<User> slice;

    /** One page of those whom the filter leaves. */
    public Slice<User> getSlice() {
        if (slice == null) {
            slice = users.page(actor, Optional.ofNullable(kind), search == null ? "" : search, page);
        }
        return slice;
    }

    /** Contacts or the vendor's people. */
    public List<Choice> getKinds() {
        return Arrays.stream(Kind.values())
                .map(one -> Choice.of(one, text.of("users.kind." + one), ""))
                .toList();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
