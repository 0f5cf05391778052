package vn.chohoptac.storefront.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.Party;
import vn.chohoptac.connections.answers.AnswerContent;
import vn.chohoptac.connections.answers.Answers;
import vn.chohoptac.connections.contracts.ContractKind;
import vn.chohoptac.connections.contracts.ContractTerms;
import vn.chohoptac.connections.contracts.Contracts;
import vn.chohoptac.connections.contracts.Deliveries;
import vn.chohoptac.connections.contracts.DeliveryMade;
import vn.chohoptac.connections.contracts.OfficersContract;
import vn.chohoptac.connections.contracts.PlannedDelivery;
import vn.chohoptac.connections.contracts.Sharing;
import vn.chohoptac.kernel.BusinessCalendar;
import vn.chohoptac.kernel.SimulatedTime;

/** Signs the contracts of the sample market: one that two parties came to over the board, one an officer recorded for several. */
@Component
@ConditionalOnProperty("market.sample")
class SampleContracts {

    private static final Duration ANSWERED_BEFORE_SIGNING = Duration.ofDays(2);

    private final Answers answers;
    private final Contracts contracts;
    private final Deliveries deliveries;
    private final SampleFiles files;
    private final SampleSteps steps;
    private final Clock clock;

    SampleContracts(
            Answers answers,
            Contracts contracts,
            Deliveries deliveries,
            SampleFiles files,
            SampleSteps steps,
            Clock clock) {
        this.answers = answers;
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.files = files;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @param parties by the codes of the files
     * @param listings codes on the board by those of the file
     */
    void sign(Map<String, Party> parties, Map<String, String> listings, SignedIn officer) {
        for (var row : files.rows("hop-dong.csv")) {
            var signed = clock.instant().minus(SampleListing.days(row, "ký trước ngày"));
            var code = steps.once(
                    "contract:" + row.get("mã"),
                    () -> row.get("mã tin").isEmpty()
                            ? SimulatedTime.at(signed, () -> contracts.record(officer, officers(row, parties, signed)))
                            : between(row, parties, listings, signed));
            rows(row).forEach(delivery -> deliver(code, delivery, row.get("đơn vị"), officer));
        }
    }

    /** The cooperative answers the demand, both agree to be known, and what it writes down the buyer confirms. */
    private String between(Row row, Map<String, Party> parties, Map<String, String> listings, Instant signed) {
        var seller = Objects.requireNonNull(parties.get(row.get("mã HTX")));
        var buyer = Objects.requireNonNull(parties.get(row.get("bên mua")));
        var who = SampleListing.SOMEBODY;
        var answer = SimulatedTime.at(signed.minus(ANSWERED_BEFORE_SIGNING), () -> {
            var said = new AnswerContent(
                    SampleListing.quantity(row, "số lượng mỗi kỳ", row.get("đơn vị")),
                    SampleListing.money(row, "giá một đơn vị"),
                    row.get("lời nhắn"));
            var id = answers.answer(seller, Objects.requireNonNull(listings.get(row.get("mã tin"))), said, true, who);
            answers.agree(buyer, id, who);
            answers.write(buyer, id, "Mời hợp tác xã gửi mẫu thử, hai bên ký trong tuần này.", who);
            return id;
        });
        return SimulatedTime.at(signed, () -> {
            var code = contracts.propose(seller, answer, terms(row, signed), who);
            contracts.confirm(buyer, code, who);
            return code;
        });
    }

    private OfficersContract officers(Row row, Map<String, Party> parties, Instant signed) {
        var sellers = row.get("mã HTX").split(";");
        var weights = row.get("phần").split(";");
        var shares = new ArrayList<Sharing>();
        for (int at = 0; at < sellers.length; at++) {
            var seller = Objects.requireNonNull(parties.get(sellers[at]));
            shares.add(new Sharing(seller.cooperative(), Long.parseLong(weights[at])));
        }
        return new OfficersContract(terms(row, signed), row.get("bên mua"), row.get("mã tỉnh bên mua"), shares);
    }

    private ContractTerms terms(Row row, Instant signed) {
        var unit = row.get("đơn vị");
        return new ContractTerms(
                ContractKind.CONTRACT,
                row.get("hàng"),
                Integer.parseInt(row.get("bộ")),
                SampleListing.quantity(row, "số lượng", unit),
                SampleListing.money(row, "giá trị"),
                BusinessCalendar.dayOf(signed),
                null,
                planned(row, unit),
                null);
    }

    private List<PlannedDelivery> planned(Row row, String unit) {
        return rows(row)
                .map(delivery -> new PlannedDelivery(
                        today().plusDays(Long.parseLong(delivery.get("hẹn sau ngày"))),
                        SampleListing.quantity(delivery, "số lượng", unit),
                        SampleListing.money(delivery, "giá trị")))
                .toList();
    }

    private void deliver(String code, Row row, String unit, SignedIn officer) {
        if (row.get("giao trước ngày").isEmpty()) {
            return;
        }
        var at = clock.instant().minus(SampleListing.days(row, "giao trước ngày"));
        var made = new DeliveryMade(
                BusinessCalendar.dayOf(at),
                SampleListing.quantity(row, "số lượng", unit),
                SampleListing.money(row, "giá trị"));
        int number = Integer.parseInt(row.get("đợt"));
        steps.once(
                "delivery:" + code + "-" + number,
                () -> SimulatedTime.at(at, () -> {
                    deliveries.confirm(officer, code, number, made);
                    return code;
                }));
    }

    private Stream<Row> rows(Row contract) {
        return files.rows("dot-giao.csv").stream()
                .filter(delivery -> delivery.get("mã").equals(contract.get("mã")));
    }

    private LocalDate today() {
        return BusinessCalendar.dayOf(clock.instant());
    }
}
