package vn.chohoptac.catalog.listing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.cooperatives.CooperativeId;

/** Where products are kept. */
interface ProductRecords extends Repository<Product, ProductId> {

    Product save(Product product);

    void flush();

    Optional<Product> findById(ProductId id);

    Optional<Product> findByIdAndCooperative(ProductId id, CooperativeId own);

    @Query("select p from Product p where p.cooperative = :own and p.ownCode = :ownCode")
    Optional<Product> byOwnCode(CooperativeId own, String ownCode);

    @Query("""
        select p from Product p join p.variants v where p.cooperative = :own and v.sku = :sku
        """)
    Optional<Product> bySku(CooperativeId own, String sku);

    @Query("select p.id from Product p where p.state = 'PUBLISHED' and p.suspendedFrom <= :now")
    List<ProductId> suspensionsDue(Instant now);
}
