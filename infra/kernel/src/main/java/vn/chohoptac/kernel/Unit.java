package vn.chohoptac.kernel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Units goods are measured in. Units of one {@link Dimension} convert into each other, counted ones only into themselves. */
public enum Unit {
    GRAM("g", Dimension.MASS, "1"),
    KILOGRAM("kg", Dimension.MASS, "1000"),
    TONNE("t", Dimension.MASS, "1000000"),
    MILLILITRE("ml", Dimension.VOLUME, "1"),
    LITRE("l", Dimension.VOLUME, "1000"),
    METRE("m", Dimension.LENGTH, "1"),
    PIECE("cai", Dimension.COUNT, "1"),
    ANIMAL("con", Dimension.COUNT, "1"),
    FRUIT("qua", Dimension.COUNT, "1"),
    PLANT("cay", Dimension.COUNT, "1"),
    BUNCH("bo", Dimension.COUNT, "1"),
    SET("bo-san-pham", Dimension.COUNT, "1"),
    BOX("hop", Dimension.COUNT, "1"),
    BAG("tui", Dimension.COUNT, "1"),
    BOTTLE("chai", Dimension.COUNT, "1"),
    JAR("hu", Dimension.COUNT, "1"),
    PERSON("nguoi", Dimension.COUNT, "1"),
    NIGHT("dem", Dimension.COUNT, "1");

    /** What a unit measures. */
    public enum Dimension {
        MASS,
        VOLUME,
        LENGTH,
        COUNT
    }

    private final String code;
    private final Dimension dimension;
    private final BigDecimal factor;

    Unit(String code, Dimension dimension, String factor) {
        this.code = code;
        this.dimension = dimension;
        this.factor = new BigDecimal(factor);
    }

    /** The stable lower-case code used in files and the API. */
    public String code() {
        return code;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many of the dimension's smallest unit one of these is. */
    BigDecimal factor() {
        return factor;
    }

    /** The unit with that code, or {@code null} when there is none. */
    public static @Nullable Unit ofCode(String code) {
        for (var unit : values()) {
            if (unit.code.equals(code)) {
                return unit;
            }
        }
        return null;
    }
}
