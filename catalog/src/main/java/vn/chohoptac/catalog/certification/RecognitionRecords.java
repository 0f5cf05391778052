package vn.chohoptac.catalog.certification;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.chohoptac.catalog.ProductId;

/** Where recognitions are kept. */
interface RecognitionRecords extends Repository<Recognition, RecognitionId> {

    Recognition save(Recognition recognition);

    void flush();

    Optional<Recognition> findById(RecognitionId id);

    @Query("select r from Recognition r where r.product = :product order by r.decisionDate desc, r.id desc")
    List<Recognition> of(ProductId product);

    @Query("select count(r) > 0 from Recognition r where r.product = :product and r.decisionNumber = :decisionNumber")
    boolean known(ProductId product, String decisionNumber);
}
