package vn.chohoptac.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chohoptac.catalog.listing.AProduct.aProduct;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chohoptac.catalog.certification.DeclareCertificate;
import vn.chohoptac.catalog.listing.EditingProducts;
import vn.chohoptac.catalog.listing.OwnProductQuery;
import vn.chohoptac.catalog.listing.ProductInvalid;
import vn.chohoptac.catalog.listing.StaleProduct;
import vn.chohoptac.catalog.popularity.ProductSold;
import vn.chohoptac.kernel.Money;

class CatalogModuleTests extends CatalogGround {

    @Test
    void a_draft_is_seen_by_its_owner_only_until_it_is_published() {
        var saved = save(aProduct().pack(null, "Túi 500 g", 120_000));
        assertThat(products.bySlug(saved.slug())).isEmpty();
        assertThat(offer(saved).sellable()).isFalse();

        editing.publish(own, saved.id(), LAN);

        var page = products.bySlug(saved.slug()).orElseThrow();
        assertThat(page.packs()).singleElement().satisfies(pack -> {
            assertThat(pack.price()).isEqualTo(Money.vnd(120_000));
            assertThat(pack.comparisonPrice()).isEqualTo(Money.vnd(240_000));
        });
        assertThat(page.seller()).isEqualTo(seller(own));
        assertThat(offer(saved)).satisfies(offer -> {
            assertThat(offer.sellable()).isTrue();
            assertThat(offer.cooperativeId()).isEqualTo(own);
            assertThat(offer.provinceCode()).isEqualTo(PROVINCE);
            assertThat(offer.price()).isEqualTo(Money.vnd(120_000));
        });
    }

    @Test
    void another_cooperative_s_product_is_not_found() {
        var saved = onSale(aProduct());
        var stranger = cooperative(true);
        assertThat(editing.one(stranger, saved.id())).isEmpty();
        assertThat(editing.list(stranger, new OwnProductQuery(null, null, 1, 10))
                        .total())
                .isZero();
        assertThatThrownBy(() -> editing.withdraw(stranger, saved.id(), LAN)).isInstanceOf(ProductNotFound.class);
        assertThatThrownBy(() ->
                        editing.save(stranger, aProduct().withId(saved.id()).build(), saved.version(), LAN))
                .isInstanceOf(ProductNotFound.class);
        assertThatThrownBy(() -> certificates.declare(
                        stranger,
                        new DeclareCertificate(
                                saved.id(), CertificateKind.ORGANIC, "1", "X", LocalDate.MIN, LocalDate.MIN),
                        LAN))
                .isInstanceOf(ProductNotFound.class);
    }

    @Test
    void a_stale_edit_is_refused() {
        var first = save(aProduct());
        var edit = aProduct().withId(first.id()).named("Cà phê hạt").build();
        var second = editing.save(own, edit, first.version(), LAN);
        assertThat(second.version()).isGreaterThan(first.version());
        assertThatThrownBy(() -> editing.save(own, edit, first.version(), LAN)).isInstanceOf(StaleProduct.class);
    }

    @Test
    void a_sku_belongs_to_one_product_of_the_whole_market() {
        save(aProduct().pack("CF-ONCE", "Túi", 10_000));
        assertThatThrownBy(() -> editing.save(
                        cooperative(true),
                        aProduct().pack("cf-once", "Túi", 10_000).build(),
                        EditingProducts.NEW,
                        LAN))
                .isInstanceOfSatisfying(
                        ProductInvalid.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo("catalog.sku-taken")));
    }

    @Test
    void an_old_address_leads_to_the_new_one() {
        var saved = onSale(aProduct().named("Cà phê bột"));
        var renamed = editing.save(
                own, aProduct().withId(saved.id()).named("Cà phê hạt rang").build(), saved.version(), LAN);
        assertThat(products.bySlug(saved.slug())).isEmpty();
        assertThat(products.moved(saved.slug())).contains(new Moved(renamed.slug()));
        assertThat(products.bySlug(renamed.slug())).isPresent();
    }

    @Test
    void a_page_read_before_shows_every_later_change() {
        var saved = onSale(aProduct());
        assertThat(products.bySlug(saved.slug()).orElseThrow().stars()).isZero();
        recognise(saved, 4, "2026-05-02");
        assertThat(products.bySlug(saved.slug()).orElseThrow().stars()).isEqualTo(4);
        var current = editing.one(own, saved.id()).orElseThrow();
        editing.save(
                own,
                aProduct()
                        .withId(saved.id())
                        .described("Một mô tả mới dài hơn hai mươi ký tự.")
                        .build(),
                current.version(),
                LAN);
        assertThat(products.bySlug(saved.slug()).orElseThrow().description().vi())
                .startsWith("Một mô tả mới");
        rename(own, "HTX tên mới");
        assertThat(products.bySlug(saved.slug()).orElseThrow().seller().name().vi())
                .isEqualTo("HTX tên mới");
    }

    @Test
    void what_is_rolled_back_is_not_noted() {
        var saved = onSale(aProduct());
        changed.done(changed.next(1000));
        transaction.executeWithoutResult(status -> {
            editing.withdraw(own, saved.id(), LAN);
            status.setRollbackOnly();
        });
        assertThat(changed.next(10)).isEmpty();
        assertThat(products.bySlug(saved.slug())).isPresent();
    }

    @Test
    void sales_add_up_whoever_folds_them() throws Exception {
        var saved = onSale(aProduct());
        for (int i = 0; i < 30; i++) {
            transaction.executeWithoutResult(
                    _ -> events.publishEvent(new ProductSold(saved.id().value(), BigDecimal.valueOf(2), NOW)));
        }
        var one = Thread.startVirtualThread(sold::fold);
        var other = Thread.startVirtualThread(sold::fold);
        one.join();
        other.join();
        sold.fold();
        assertThat(products.snapshot(saved.id()).orElseThrow().soldUnits()).isEqualTo(60);
        assertThat(products.bySlug(saved.slug()).orElseThrow().soldUnits()).isEqualTo(60);
        assertThat(sold.waiting()).isZero();
    }

    @Test
    void walks_through_all_products_once() {
        var ids = List.of(
                save(aProduct()).id(), save(aProduct()).id(), save(aProduct()).id());
        ProductId after = null;
        var walked = new ArrayList<ProductId>();
        for (var next = products.idsAfter(after, 2); !next.isEmpty(); next = products.idsAfter(after, 2)) {
            walked.addAll(next);
            after = next.getLast();
        }
        assertThat(walked).containsAll(ids).doesNotHaveDuplicates();
    }
}
