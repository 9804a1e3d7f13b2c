package org.diversitynetwork.actionplan.version;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.WholePlan;
import org.diversitynetwork.actionplan.document.PlanDocument;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Unaudited;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * An edition of a plan's text. While it is drafted its text is that of the plan's parts; once fixed it is kept here for
 * good.
 */
@Entity
public class PlanVersion extends BaseEntity {
    static final Listed<PlanVersion> LISTED = new Listed<>(
            PlanVersion.class,
            "",
            new Sorts<PlanVersion>(e -> e.id)
                    .number("number", "e.number", e -> e.number)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt)
                    .unlessTold("-number"));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ActionPlan plan;

    public int number;

    @Enumerated(EnumType.STRING)
    private VersionStatus status = VersionStatus.DRAFT;

    /** Kept whole in this very row, so that the audit trail need not repeat it. */
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Unaudited
    private PlanDocument content;

    /** Tells whether two editions say the same. */
    @Unaudited
    private String contentHash;

    /** What is new in this edition, in the words of who opened it. */
    public String note;

    private Instant fixedAt;

    private Instant adoptedAt;

    /** Begins the next edition of a plan's text. */
    public static PlanVersion open(ActionPlan plan, String note) {
        plan.contentVersion++;
        return begin(plan, note);
    }

    /** Begins the edition that the plan's number names. */
    public static PlanVersion begin(ActionPlan plan, String note) {
        plan.draftVersion = plan.contentVersion;
        var version = new PlanVersion();
        version.plan = plan;
        version.number = plan.contentVersion;
        version.note = note;
        version.persist();
        return version;
    }

    /** The edition with this number; there is one for every number up to the plan's latest. */
    public static Optional<PlanVersion> find(ActionPlan plan, Integer number) {
        return number == null
                ? Optional.empty()
                : find("plan = ?1 and number = ?2", plan, number).firstResultOptional();
    }

    /** What a fixed edition says, and what has become of it, in one statement. */
    public static Optional<Fixed> fixed(ActionPlan plan, int number) {
        return Panache.getEntityManager()
                .createQuery(
                        "select e.number, e.status, e.content, e.version from PlanVersion e where e.plan = :plan and e.number = :number and e.content is not null",
                        Fixed.class)
                .setParameter("plan", plan)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Number of the fixed edition before this one. */
    public static Optional<Integer> lastFixedBefore(ActionPlan plan, int number) {
        return Panache.getEntityManager()
                .createQuery(
                        "select max(e.number) from PlanVersion e where e.plan = :plan and e.number < :number and e.fixedAt is not null",
                        Integer.class)
                .setParameter("plan", plan)
                .setParameter("number", number)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** When it came into force or, where it never did, was fixed; null while it is being drafted. */
    public static Instant dateOf(ActionPlan plan, int number) {
        return Panache.getEntityManager()
                .createQuery(
                        "select coalesce(e.adoptedAt, e.fixedAt) from PlanVersion e where e.plan = :plan and e.number = :number",
                        Instant.class)
                .setParameter("plan", plan)
                .setParameter("number", number)
                .getSingleResultOrNull();
    }

    /** A fixed edition. */
    public record Fixed(int number, VersionStatus status, PlanDocument content, int version) {}

    public VersionStatus status() {
        return status;
    }

    public PlanDocument content() {
        return content;
    }

    public String contentHash() {
        return contentHash;
    }

    public Instant fixedAt() {
        return fixedAt;
    }

    /** INV-08: from now on the text of this edition is what it is. */
    public void fix(PlanDocument text, String hash, VersionStatus as, Instant now) {
        content = text;
        contentHash = hash;
        fixedAt = now;
        status = as;
    }

    void adopt(Instant now) {
        status = VersionStatus.ADOPTED;
        adoptedAt = now;
    }

    /** When that was, of an edition that comes with the installation. */
    void date(Instant consulted, Instant adopted) {
        fixedAt = consulted;
        adoptedAt = adopted;
    }

    public void become(VersionStatus next) {
        status = next;
    }

    /** While it is drafted, its text is that of the plan and of its parts, which change without it. */
    String etagOfDraft(WholePlan whole) {
        return "\"" + version + draftIdentity(whole) + "\"";
    }

    boolean matchesDraft(WholePlan whole, IfMatch wanted) {
        return wanted.matches(version, draftIdentity(whole));
    }

    private String draftIdentity(WholePlan whole) {
        return identity() + "." + whole.plan().version + whole.identity();
    }

    @Override
    protected String identity() {
        return idTail();
    }
}
