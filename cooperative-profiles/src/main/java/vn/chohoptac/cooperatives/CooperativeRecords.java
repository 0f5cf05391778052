package vn.chohoptac.cooperatives;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.chohoptac.kernel.Uuids;

interface CooperativeRecords extends JpaRepository<Cooperative, CooperativeId> {

    /**
     * For a change that depends on what is there: whoever comes second waits and sees the first one's work. In plain SQL,
     * since Hibernate's lock for MySQL says FOR UPDATE OF, which MariaDB does not know.
     */
    default Optional<Cooperative> lock(CooperativeId id) {
        return lockRow(Uuids.bytes(id.value())).flatMap(_ -> findById(id));
    }

    @Query(nativeQuery = true, value = "SELECT version FROM cooperatives_cooperative WHERE id = ?1 FOR UPDATE")
    Optional<Long> lockRow(byte[] id);

    @Query("select c.id from Cooperative c where c.announced.effectiveFrom <= :now")
    List<CooperativeId> suspensionsDue(Instant now);

    List<Cooperative> findByApplicantIdOrderByAppliedAtDesc(UUID applicant);
}
