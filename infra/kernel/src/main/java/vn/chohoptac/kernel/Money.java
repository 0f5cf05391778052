package vn.chohoptac.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount of Vietnamese đồng, the only money the market's books know. Đồng have no decimals in use; every
 * operation is exact or says how it rounds, and one that leaves the range of a {@code long} throws
 * {@link ArithmeticException}.
 *
 * @param dong the amount, negative for what is owed or returned
 */
public record Money(long dong) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money vnd(long dong) {
        return dong == 0 ? ZERO : new Money(dong);
    }

    public static Money sum(Iterable<Money> amounts) {
        var total = ZERO;
        for (var amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    public Money plus(Money other) {
        return vnd(Math.addExact(dong, other.dong));
    }

    public Money minus(Money other) {
        return vnd(Math.subtractExact(dong, other.dong));
    }

    public Money times(long count) {
        return vnd(Math.multiplyExact(dong, count));
    }

    /** The part of this amount that the rate takes, rounded half up to the đồng. */
    public Money times(Rate rate) {
        return vnd(BigDecimal.valueOf(dong)
                .multiply(BigDecimal.valueOf(rate.basisPoints()))
                .divide(BigDecimal.valueOf(Rate.WHOLE), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public Money negated() {
        return vnd(Math.negateExact(dong));
    }

    public boolean isZero() {
        return dong == 0;
    }

    public boolean isPositive() {
        return dong > 0;
    }

    public boolean isNegative() {
        return dong < 0;
    }

    /**
     * Divides the amount by weights without losing a đồng: each part is rounded towards zero, the remainder goes to the
     * largest fractions, the earlier part first where they are equal.
     *
     * @param weights at least one, none negative, not all zero
     */
    public List<Money> split(List<Long> weights) {
        var whole = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (whole.signum() <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("Weights must be non-negative and not all zero: " + weights);
        }
        var shares = weights.stream()
                .map(weight -> BigInteger.valueOf(dong)
                        .abs()
                        .multiply(BigInteger.valueOf(weight))
                        .divideAndRemainder(whole))
                .toList();
        var parts = new ArrayList<>(
                shares.stream().map(share -> share[0].longValueExact()).toList());
        long missing =
                Math.abs(dong) - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> shares.get(i)[1]).reversed())
                .limit(missing)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts.stream().map(part -> vnd(dong < 0 ? -part : part)).toList();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }

    /** For logs; people see money through the view's locale-aware formatting. */
    @Override
    public String toString() {
        return dong + " VND";
    }
}
