package org.packledger.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.packledger.kernel.Actor;
import org.packledger.kernel.Slice;
import org.packledger.ledger.proof.LogFinding;
import org.packledger.ledger.proof.MerkleLog;
import org.packledger.ledger.proof.MissingEntry;
import org.packledger.ledger.proof.PublishedCheckpoint;
import org.packledger.ledger.proof.Seal;
import org.packledger.ledger.proof.SealedEntry;

/** {@code /audit/integrity?since=&page=}: the log, its newest checkpoint, and what came since an older one. */
@Named("integrity")
@RequestScoped
public class Integrity {

    @Inject
    private Actor actor;

    @Inject
    private MerkleLog log;

    @Inject
    private Seal seal;

    private Long since;
    private Integer page;
    private long size;
    private long waiting;
    private Optional<PublishedCheckpoint> newest;
    private Optional<LogFinding> finding;
    private List<MissingEntry> missing;
    private Slice<SealedEntry> entries;

    /** Reads the log. */
    public void load() {
        size = log.size();
        waiting = log.waiting();
        newest = log.newest();
        finding = log.finding();
        missing = waiting == 0 ? List.of() : log.missing();
        if (isComparable()) {
            entries = log.since(actor, since, page == null ? 1 : page);
        }
    }

    /** Whether the size that was asked for is one that the newest checkpoint can be compared with. */
    public boolean isComparable() {
        return since != null
                && since > 0
                && newest.filter(one -> since <= one.size()).isPresent();
    }

    /** The proof as text. */
    public String getProof() {
        return log.consistency(since, newest.orElseThrow().size());
    }

    public Slice<SealedEntry> getEntries() {
        return entries;
    }

    public long getSize() {
        return size;
    }

    public long getWaiting() {
        return waiting;
    }

    public Optional<PublishedCheckpoint> getNewest() {
        return newest;
    }

    public Optional<LogFinding> getFinding() {
        return finding;
    }

    /** Entries that are gone, so that their books are not sealed further. */
    public List<MissingEntry> getMissing() {
        return missing;
    }

    /** The public key; empty when nothing is signed. */
    public String getVkey() {
        return seal.vkey().orElse("");
    }

    public Long getSince() {
        return since;
    }

    public void setSince(Long since) {
        this.since = since;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
