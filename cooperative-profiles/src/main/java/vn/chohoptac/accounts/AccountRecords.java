package vn.chohoptac.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRecords extends JpaRepository<Account, AccountId> {

    Optional<Account> findByEmail(String email);

    boolean existsByEmail(String email);

    List<Account> findByCooperativeIdOrderByCreatedAt(UUID cooperativeId);

    @EntityGraph(attributePaths = "roles")
    List<Account> findByCooperativeIdInOrderByCreatedAt(Collection<UUID> cooperativeIds);
}
