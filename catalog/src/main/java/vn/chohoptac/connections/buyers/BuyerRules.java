package vn.chohoptac.connections.buyers;

import java.util.regex.Pattern;
import vn.chohoptac.accounts.TaxCode;
import vn.chohoptac.connections.Checks;
import vn.chohoptac.kernel.PhoneNumber;
import vn.chohoptac.kernel.places.Places;

/** What an organisation has to state. */
final class BuyerRules {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]+");

    private BuyerRules() {}

    /** @throws vn.chohoptac.connections.ContentInvalid naming each field at fault */
    static PhoneNumber check(RegisterBuyer said) {
        var phone = PhoneNumber.read(said.contactPhone());
        new Checks()
                .present("name", said.name())
                .length("name", said.name(), 200)
                .require(TaxCode.wellFormed(said.taxCode().strip()), "taxCode", "accounts.tax-code-invalid")
                .require(
                        Places.current().province(said.provinceCode()).isPresent(),
                        "provinceCode",
                        "connections.province-unknown")
                .present("address", said.address())
                .length("address", said.address(), 300)
                .present("contactName", said.contactName())
                .length("contactName", said.contactName(), 120)
                .require(phone.isPresent(), "contactPhone", "connections.phone-wrong")
                .require(
                        EMAIL.matcher(said.contactEmail().strip()).matches(), "contactEmail", "connections.email-wrong")
                .length("contactEmail", said.contactEmail(), 254)
                .refuse();
        return phone.orElseThrow();
    }
}
