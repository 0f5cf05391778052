package vn.chohoptac.fairs;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chohoptac.catalog.ProductId;
import vn.chohoptac.cooperatives.CooperativeId;
import vn.chohoptac.kernel.Money;

/**
 * A line of an order that belongs to a booth.
 *
 * @param sellerOrderCode also the reference its use is kept under
 * @param item the fair price it is bought at, {@code null} when it is bought at the usual one
 * @param packs how many packs, each one of the quota
 * @param quantity of the unit in all packs
 * @param amount what is charged
 * @param usualAmount what the usual price would come to
 * @param buyer tells buyers apart without naming them: 16 bytes of a hash
 */
public record FairLine(
        String sellerOrderCode,
        String sku,
        BoothRef booth,
        CooperativeId cooperative,
        @Nullable UUID item,
        ProductId product,
        String productName,
        int packs,
        BigDecimal quantity,
        String unit,
        Money amount,
        Money usualAmount,
        byte[] buyer,
        Instant at) {}
