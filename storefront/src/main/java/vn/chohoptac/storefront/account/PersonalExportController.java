package vn.chohoptac.storefront.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.PersonalData;
import vn.chohoptac.accounts.Role;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.BuyerField;
import vn.chohoptac.connections.buyers.BusinessBuyers;
import vn.chohoptac.connections.buyers.BuyerDetails;
import vn.chohoptac.connections.buyers.BuyerState;
import vn.chohoptac.cooperatives.Application;
import vn.chohoptac.cooperatives.CooperativeApplications;
import vn.chohoptac.cooperatives.CooperativeState;

/**
 * Everything the market keeps under an account, as a file for its owner (Law 91/2025/QH15 gives people a copy of their
 * data). Orders are not among it: they are kept by the buyer's phone number, not by account.
 */
@Controller
class PersonalExportController {

    private final Accounts accounts;
    private final CooperativeApplications applications;
    private final BusinessBuyers buyers;

    PersonalExportController(Accounts accounts, CooperativeApplications applications, BusinessBuyers buyers) {
        this.accounts = accounts;
        this.applications = applications;
        this.buyers = buyers;
    }

    record Export(
            String email,
            String displayName,
            @Nullable String businessName,
            @Nullable String taxCode,
            String language,
            Set<Role> roles,
            @Nullable String provinceCode,
            Instant createdAt,
            List<Stated> applications,
            @Nullable Organisation organisation) {

        static Export of(PersonalData data, List<Application> applications, @Nullable Organisation organisation) {
            return new Export(
                    data.email(),
                    data.displayName(),
                    data.businessName(),
                    data.taxCode(),
                    data.language().getLanguage(),
                    data.roles(),
                    data.provinceCode(),
                    data.createdAt(),
                    applications.stream().map(Stated::of).toList(),
                    organisation);
        }
    }

    /** The business buyer one acts for, with its contact. */
    record Organisation(
            String name,
            String taxCode,
            BuyerField field,
            String provinceCode,
            String address,
            String contactName,
            String contactPhone,
            String contactEmail,
            BuyerState state,
            Instant appliedAt) {

        static Organisation of(BuyerDetails buyer) {
            return new Organisation(
                    buyer.name(),
                    buyer.taxCode(),
                    buyer.field(),
                    buyer.provinceCode(),
                    buyer.address(),
                    buyer.contactName(),
                    buyer.contactPhone().e164(),
                    buyer.contactEmail(),
                    buyer.state(),
                    buyer.appliedAt());
        }
    }

    record Stated(String cooperative, CooperativeState state, Instant appliedAt, List<Application.Step> history) {

        static Stated of(Application application) {
            return new Stated(
                    application.profile().name().vi(),
                    application.profile().state(),
                    application.appliedAt(),
                    application.history());
        }
    }

    @GetMapping("/tai-khoan/du-lieu.json")
    ResponseEntity<Export> download(@AuthenticationPrincipal SignedIn person) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("tai-khoan-cho-hop-tac.json")
                                .build()
                                .toString())
                .body(Export.of(
                        accounts.personalData(person.id()),
                        applications.by(person.id()),
                        buyers.own(person.id()).map(Organisation::of).orElse(null)));
    }
}
