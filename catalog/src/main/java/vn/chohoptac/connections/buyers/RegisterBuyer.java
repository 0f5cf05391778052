package vn.chohoptac.connections.buyers;

import vn.chohoptac.connections.BuyerField;

/**
 * An organisation as its person enters it.
 *
 * @param address street and commune, as the registration certificate has it
 * @param contactPhone as people write it
 */
public record RegisterBuyer(
        String name,
        String taxCode,
        BuyerField field,
        String provinceCode,
        String address,
        String contactName,
        String contactPhone,
        String contactEmail) {}
