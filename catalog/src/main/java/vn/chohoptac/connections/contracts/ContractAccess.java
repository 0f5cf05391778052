package vn.chohoptac.connections.contracts;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.SignedIn;
import vn.chohoptac.connections.Competence;
import vn.chohoptac.connections.Party;

/** Who may reach which contract. */
@Component
class ContractAccess {

    private final ContractRecords records;

    ContractAccess(ContractRecords records) {
        this.records = records;
    }

    /** @throws ContractNotFound if there is none, or the party has no part in it */
    ContractFacts find(Party own, String code) {
        return records.find(code).filter(found -> found.concerns(own)).orElseThrow(ContractNotFound::new);
    }

    /** @throws ContractNotFound if there is none, or none of its cooperatives is of the officer's province */
    ContractFacts find(SignedIn officer, String code) {
        return competent(officer, records.find(code).orElseThrow(ContractNotFound::new));
    }

    ContractFacts hold(Party own, String code) {
        return Optional.of(records.hold(code))
                .filter(found -> found.concerns(own))
                .orElseThrow(ContractNotFound::new);
    }

    ContractFacts hold(SignedIn officer, String code) {
        return competent(officer, records.hold(code));
    }

    private static ContractFacts competent(SignedIn officer, ContractFacts contract) {
        Competence.requireOfficer(officer);
        if (contract.shares().stream().noneMatch(share -> officer.competentFor(share.province()))) {
            throw new ContractNotFound();
        }
        return contract;
    }
}
