package vn.chohoptac.catalog.certification;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.cooperatives.CooperativeId;

/** Where certificates are kept. */
interface CertificateRecords extends Repository<Certificate, CertificateId> {

    Certificate save(Certificate certificate);

    void flush();

    Optional<Certificate> findByIdAndCooperative(CertificateId id, CooperativeId own);

    @Query("""
        select c from Certificate c
        where c.cooperative = :own and c.product = :product and c.withdrawnAt is null
        order by c.validUntil desc
        """)
    List<Certificate> of(CooperativeId own, ProductId product);
}
