package vn.chohoptac.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chohoptac.catalog.listing.AProduct.aProduct;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chohoptac.catalog.ProductState;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.cooperatives.NoticeKind;

class ProductTests {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private final Product product =
            new Product(CooperativeId.next(), "7K3MQ", aProduct().build(), List.of("CF-500"), NOW);

    @Test
    void begins_as_a_draft_with_an_address_of_its_own() {
        assertThat(product.state()).isEqualTo(ProductState.DRAFT);
        assertThat(product.slug()).isEqualTo("ca-phe-bot-dak-ha-7k3mq");
    }

    @Test
    void the_address_follows_the_name_and_says_where_it_was() {
        var former = product.describe(aProduct().named("Cà phê hạt Đăk Hà").build(), List.of("CF-500"), NOW);
        assertThat(former).contains("ca-phe-bot-dak-ha-7k3mq");
        assertThat(product.slug()).isEqualTo("ca-phe-hat-dak-ha-7k3mq");
    }

    @Test
    void a_pack_no_longer_named_is_retired_and_can_come_back() {
        var two = aProduct().pack("A", "Túi", 10_000).pack("B", "Hộp", 20_000).build();
        var one = aProduct().pack("A", "Túi", 10_000).build();
        product.describe(two, List.of("A", "B"), NOW);
        product.describe(one, List.of("A"), NOW);
        assertThat(product.onOffer()).extracting(Variant::sku).containsExactly("A");
        var before = product.onOffer().getFirst().id();
        product.describe(two, List.of("A", "B"), NOW);
        assertThat(product.onOffer()).extracting(Variant::sku).containsExactlyInAnyOrder("A", "B");
        assertThat(product.onOffer().getFirst().id()).isEqualTo(before);
    }

    @Test
    void a_suspension_with_notice_takes_effect_when_its_time_has_come() {
        product.publish(NOW);
        product.suspend(new Suspension(NoticeKind.FIVE_DAYS, NOW.plus(Duration.ofDays(5)), "Thiếu giấy tờ"), NOW);
        assertThat(product.state()).isEqualTo(ProductState.PUBLISHED);
        product.suspensionDue(NOW.plus(Duration.ofDays(5)));
        assertThat(product.state()).isEqualTo(ProductState.SUSPENDED);
        assertThatThrownBy(() -> product.publish(NOW)).isInstanceOf(ProductCannotBecome.class);
        product.restore(NOW);
        assertThat(product.state()).isEqualTo(ProductState.PUBLISHED);
        assertThat(product.suspension()).isNull();
    }

    @Test
    void an_authority_s_request_takes_effect_at_once() {
        product.publish(NOW);
        product.suspend(new Suspension(NoticeKind.AUTHORITY, NOW, "Theo công văn"), NOW);
        assertThat(product.state()).isEqualTo(ProductState.SUSPENDED);
    }

    @Test
    void refuses_steps_its_state_does_not_admit() {
        assertThatThrownBy(() -> product.withdraw(NOW)).isInstanceOf(ProductCannotBecome.class);
        assertThatThrownBy(() -> product.restore(NOW)).isInstanceOf(ProductCannotBecome.class);
        product.publish(NOW);
        assertThatThrownBy(() -> product.publish(NOW)).isInstanceOf(ProductCannotBecome.class);
    }
}
