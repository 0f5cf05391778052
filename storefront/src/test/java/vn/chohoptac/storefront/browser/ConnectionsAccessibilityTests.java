package vn.chohoptac.storefront.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.Party;
import vn.chohoptac.storefront.Deals;
import vn.chohoptac.storefront.Shelves;
import vn.chohoptac.storefront.WholeMarket;

/** Axe and the Nu HTML checker look at the pages of supply and demand, with everything on them that can be. */
@WholeMarket
class ConnectionsAccessibilityTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Shelves shelves;

    @Autowired
    Deals deals;

    @Test
    void the_board_hinders_nobody() {
        var cooperative = shelves.cooperative("HTX mẫu Bảng Dễ Đọc " + UUID.randomUUID());
        var offer = deals.published(Party.of(cooperative.id()), "Cà phê dễ đọc");
        deals.published(deals.verified().party(), "Cần cà phê dễ đọc");
        var page = CHROMIUM.visitor(Axe.WIDE, true).newPage();
        assertThat(faults(page, List.of("/ket-noi", "/ket-noi?q=khong+co+gi+nhu+the", "/ket-noi/" + offer)))
                .isEmpty();
    }

    @Test
    void the_desks_of_both_sides_hinder_nobody() {
        var seller = shelves.cooperative("HTX mẫu Bàn Dễ Đọc " + UUID.randomUUID());
        var buyer = deals.verified();
        var demand = deals.published(buyer.party(), "Cần cà phê nhân");
        var offer = deals.published(Party.of(seller.id()), "Cà phê nhân");
        var draft = deals.draft(Party.of(seller.id()), "Cà phê nháp");
        var answered = deals.answered(seller.id(), buyer, "Cần cà phê bột").value();
        var agreed = deals.agreed(seller.id(), buyer, "Cần cà phê hạt").value();
        var proposed = deals.proposed(seller.id(), buyer, "Cà phê bột");
        var delivered = deals.delivered(seller.id(), buyer, "Cà phê hạt");
        var cooperative = "/kenh-htx/ket-noi";
        var buying = "/tai-khoan/thu-mua";
        assertThat(faults(
                        signedIn(shelves.director(seller.id())),
                        List.of(
                                cooperative,
                                cooperative + "/tin/moi",
                                cooperative + "/tin/" + offer,
                                cooperative + "/tin/" + draft + "/sua",
                                cooperative + "/tra-loi/" + demand,
                                cooperative + "/lien-he/" + agreed,
                                cooperative + "/lien-he/" + agreed + "/hop-dong",
                                cooperative + "/hop-dong/" + delivered)))
                .isEmpty();
        assertThat(faults(
                        signedIn(buyer.person()),
                        List.of(
                                buying,
                                buying + "/dang-ky",
                                buying + "/tin/moi",
                                buying + "/tin/" + demand,
                                buying + "/tra-loi/" + offer,
                                buying + "/lien-he/" + answered,
                                buying + "/hop-dong/" + proposed,
                                buying + "/hop-dong/" + delivered + "/dot/1",
                                buying + "/hop-dong/" + delivered + "/dot/2")))
                .isEmpty();
        assertThat(faults(signedIn(deals.applied().person()), List.of(buying))).isEmpty();
    }

    @Test
    void the_officers_desk_hinders_nobody() {
        var seller = shelves.cooperative("HTX mẫu Cán Bộ Dễ Đọc " + UUID.randomUUID());
        var buyer = deals.verified();
        var waiting = deals.inReview(Party.of(seller.id()), "Cà phê chờ duyệt");
        var newcomer = deals.applied();
        var proposed = deals.proposed(seller.id(), buyer, "Cà phê bột");
        var delivered = deals.delivered(seller.id(), buyer, "Cà phê hạt");
        var desk = "/xuc-tien/ket-noi";
        assertThat(faults(
                        signedIn(shelves.nationalOfficer()),
                        List.of(
                                desk,
                                desk + "/tin/" + waiting,
                                desk + "/doanh-nghiep",
                                desk + "/doanh-nghiep/" + newcomer.id().value(),
                                desk + "/hop-dong",
                                desk + "/hop-dong/moi",
                                desk + "/hop-dong/" + proposed,
                                desk + "/hop-dong/" + delivered + "/dot/1")))
                .isEmpty();
    }

    private Page signedIn(SignedIn person) {
        var page = CHROMIUM.visitor(Axe.WIDE, true).newPage();
        page.navigate("http://localhost:" + port + "/dang-nhap");
        page.locator("main input[type=email]").fill(person.email());
        page.locator("main input[type=password]").fill(shelves.password());
        page.locator("main form button").first().click();
        page.waitForURL(url -> !url.endsWith("/dang-nhap"));
        return page;
    }

    private List<String> faults(Page page, List<String> paths) {
        var inspector = new Inspector(port);
        return paths.stream()
                .flatMap(path -> inspector.faults(page, path, 200).stream())
                .toList();
    }
}
