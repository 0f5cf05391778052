package vn.chohoptac.catalog;

import vn.chohoptac.kernel.LocalizedText;

/**
 * One of the 26 sets of criteria of the OCOP programme; every product of the market belongs to one.
 *
 * @param number 1 to 26, as the decision counts them
 * @param alcohol sold to adults only and never by cash on delivery
 * @param service enquiry only: nothing is put into a cart
 * @param claimsRestricted health goods, where advertising law is strictest
 * @param fresh fresh or live goods with a short way to go
 */
public record OcopSet(
        int number,
        String slug,
        LocalizedText name,
        OcopGroup group,
        OcopIndustry industry,
        boolean alcohol,
        boolean service,
        boolean claimsRestricted,
        boolean fresh) {}
