package org.diversitynetwork.refdata;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.diversitynetwork.shared.CannotStart;
import org.diversitynetwork.shared.access.Caller;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.store.ReferenceFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the reference data at the first start, all of it or nothing; a later start finds it and changes nothing. */
@ApplicationScoped
public class ReferenceDataService {
    private static final Logger LOG = Logger.getLogger(ReferenceDataService.class);
    private static final int PATIENCE_SECONDS = 60;
    private static final int TRIES = 300;
    private static final long PAUSE_NANOS = 200_000_000;

    private final boolean demo;
    private final ReferenceReader reader;
    private final List<ReferenceFile<?>> files;
    private final CurrentCaller current;

    /** {@code diversity.demo=false} starts empty. */
    ReferenceDataService(
            @ConfigProperty(name = "diversity.demo") boolean demo,
            ReferenceReader reader,
            @All List<ReferenceFile<?>> files,
            CurrentCaller current) {
        this.demo = demo;
        this.current = current;
        this.reader = reader;
        this.files =
                files.stream().sorted(Comparator.comparing(ReferenceFile::name)).toList();
    }

    @ActivateRequestContext
    void loadAtStart(@Observes @Priority(200) StartupEvent started) {
        current.actAs(Caller.SYSTEM);
        for (var i = 0;
                demo
                        && !QuarkusTransaction.requiringNew()
                                .timeout(PATIENCE_SECONDS)
                                .call(this::load);
                i++) {
            if (i == TRIES) {
                throw new CannotStart(
                        "Another node has been loading the reference data for a minute: start again when it is done.");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** False while another node is at it. The first time it is all or nothing; later editions add what they can. */
    private boolean load() {
        var done = loaded();
        var due = files.stream()
                .filter(file -> !reader.checksum(file).equals(done.get(file.name())))
                .toList();
        if (due.isEmpty()) {
            return true;
        }
        var free = Panache.getSession()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtext('reference data'))", Boolean.class)
                .getSingleResult();
        if (!free || !loaded().equals(done)) {
            return false;
        }
        due.forEach(file -> load(file, done.isEmpty() ? Runnable::run : ReferenceDataService::unlessRefused));
        return true;
    }

    /** People have worked since the first edition: what they archived or decided otherwise stays as they left it. */
    private static void unlessRefused(Runnable entry) {
        try {
            QuarkusTransaction.requiringNew().run(entry);
        } catch (Problem | PersistenceException refused) {
            LOG.warnf("An entry of the new edition was left out: %s", refused.getMessage());
        }
    }

    private <T> void load(ReferenceFile<T> file, Consumer<Runnable> how) {
        var entries = reader.load(file, how);
        Panache.getSession()
                .createNativeMutationQuery("""
                        insert into reference_file (name, checksum, loaded_at) values (:name, :checksum, now())
                        on conflict (name) do update set checksum = excluded.checksum, loaded_at = excluded.loaded_at""")
                .setParameter("name", file.name())
                .setParameter("checksum", reader.checksum(file))
                .executeUpdate();
        LOG.infof("Reference file %s: %d entries", file.name(), entries);
    }

    private static Map<String, String> loaded() {
        var checksums = new HashMap<String, String>();
        Panache.getSession()
                .createNativeQuery("select name, checksum from reference_file", Object[].class)
                .getResultList()
                .forEach(row -> checksums.put((String) row[0], (String) row[1]));
        return checksums;
    }
}
