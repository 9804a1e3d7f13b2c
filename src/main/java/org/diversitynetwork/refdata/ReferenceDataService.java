package org.diversitynetwork.refdata;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.shared.store.ReferenceFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the reference data at the first start, all of it or nothing; a later start finds it and changes nothing. */
@ApplicationScoped
public class ReferenceDataService {
    private static final Logger LOG = Logger.getLogger(ReferenceDataService.class);

    private final boolean demo;
    private final ReferenceReader reader;
    private final List<ReferenceFile<?>> files;

    /** {@code diversity.demo=false} starts empty. */
    ReferenceDataService(
            @ConfigProperty(name = "diversity.demo") boolean demo,
            ReferenceReader reader,
            @All List<ReferenceFile<?>> files) {
        this.demo = demo;
        this.reader = reader;
        this.files =
                files.stream().sorted(Comparator.comparing(ReferenceFile::name)).toList();
    }

    @ActivateRequestContext
    @Transactional
    void loadAtStart(@Observes @Priority(200) StartupEvent started) {
        if (demo) {
            load();
        }
    }

    /** Two nodes that start at once do it one after the other. */
    private void load() {
        var sessions = Panache.getSession();
        var done = loaded();
        if (files.stream().allMatch(file -> reader.checksum(file).equals(done.get(file.name())))) {
            return;
        }
        sessions.createNativeQuery("select pg_advisory_xact_lock(hashtext('reference data'))", Object.class)
                .getSingleResult();
        var again = loaded();
        files.stream()
                .filter(file -> !reader.checksum(file).equals(again.get(file.name())))
                .forEach(this::load);
    }

    private <T> void load(ReferenceFile<T> file) {
        var entries = reader.load(file);
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
