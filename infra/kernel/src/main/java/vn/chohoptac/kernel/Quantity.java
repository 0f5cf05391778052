package vn.chohoptac.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So much of a unit. Quantities add only within one unit.
 *
 * @param amount not negative; trailing zeros carry no meaning
 */
public record Quantity(BigDecimal amount, Unit unit) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    public Quantity {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A quantity is not negative: " + amount);
        }
        amount = amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0, RoundingMode.UNNECESSARY);
        }
    }

    public static Quantity of(long amount, Unit unit) {
        return new Quantity(BigDecimal.valueOf(amount), unit);
    }

    /** @throws IllegalArgumentException if the units differ */
    public Quantity plus(Quantity other) {
        if (unit != other.unit) {
            throw new IllegalArgumentException("Cannot add " + other.unit + " to " + unit);
        }
        return new Quantity(amount.add(other.amount), unit);
    }

    public Quantity times(long count) {
        return new Quantity(amount.multiply(BigDecimal.valueOf(count)), unit);
    }

    /** Whether this is at least as much, in units that convert into each other; never across others. */
    public boolean covers(Quantity other) {
        boolean comparable = unit == other.unit
                || (unit.dimension() == other.unit.dimension() && unit.dimension() != Unit.Dimension.COUNT);
        return comparable && amount.multiply(unit.factor()).compareTo(other.amount.multiply(other.unit.factor())) >= 0;
    }

    /** Whether a price per kilogram or litre helps to compare packs of this size. */
    public boolean hasComparisonPrice() {
        return amount.signum() > 0
                && (unit.dimension() == Unit.Dimension.MASS || unit.dimension() == Unit.Dimension.VOLUME);
    }

    /** The price of one kilogram or litre when this much costs {@code price}, half up to the đồng. */
    public Money comparisonPrice(Money price) {
        return Money.vnd(BigDecimal.valueOf(price.dong())
                .multiply(THOUSAND)
                .divide(amount.multiply(unit.factor()), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** The same in kilograms or litres once there is a whole one of them; else as it is. */
    public Quantity readable() {
        var larger = comparisonUnit();
        if (larger.factor().compareTo(unit.factor()) <= 0) {
            return this;
        }
        var inLarger = amount.multiply(unit.factor()).divide(larger.factor());
        return inLarger.compareTo(BigDecimal.ONE) < 0 ? this : new Quantity(inLarger, larger);
    }

    /** Kilogram for masses, litre for volumes, else the unit itself. */
    public Unit comparisonUnit() {
        return switch (unit.dimension()) {
            case MASS -> Unit.KILOGRAM;
            case VOLUME -> Unit.LITRE;
            default -> unit;
        };
    }
}
