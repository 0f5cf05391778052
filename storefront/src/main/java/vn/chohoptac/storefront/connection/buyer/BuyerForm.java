package vn.chohoptac.storefront.connection.buyer;

import static vn.chohoptac.storefront.support.Typed.text;

import vn.chohoptac.connections.BuyerField;
import vn.chohoptac.connections.buyers.BuyerDetails;
import vn.chohoptac.connections.buyers.RegisterBuyer;

/**
 * A business buyer as typed.
 *
 * @param field {@link BuyerField} by name
 */
record BuyerForm(
        String name,
        String taxCode,
        String field,
        String province,
        String address,
        String contactName,
        String contactPhone,
        String contactEmail) {

    BuyerForm {
        name = text(name);
        taxCode = text(taxCode);
        field = text(field);
        province = text(province);
        address = text(address);
        contactName = text(contactName);
        contactPhone = text(contactPhone);
        contactEmail = text(contactEmail);
    }

    static BuyerForm empty(String contactName, String contactEmail) {
        return new BuyerForm("", "", BuyerField.RETAIL.name(), "", "", contactName, "", contactEmail);
    }

    static BuyerForm of(BuyerDetails buyer) {
        return new BuyerForm(
                buyer.name(),
                buyer.taxCode(),
                buyer.field().name(),
                buyer.provinceCode(),
                buyer.address(),
                buyer.contactName(),
                buyer.contactPhone().local(),
                buyer.contactEmail());
    }

    RegisterBuyer read(BuyerField known) {
        return new RegisterBuyer(name, taxCode, known, province, address, contactName, contactPhone, contactEmail);
    }
}
