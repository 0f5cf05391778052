package vn.chohoptac.cooperatives;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CooperativeRecords extends JpaRepository<Cooperative, CooperativeId> {

    /** For a change that depends on what is there: whoever comes second waits and sees the first one's work. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cooperative c where c.id = :id")
    Optional<Cooperative> lock(CooperativeId id);
}
