package vn.chohoptac.fairs;

import java.util.Comparator;
import java.util.UUID;

/** The order rows of quota are locked in: the same for everybody, whatever brought them there. */
final class QuotaOrder {

    static final Comparator<UUID> BYTES = Comparator.comparing(UUID::toString);

    private QuotaOrder() {}
}
