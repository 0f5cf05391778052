package vn.chohoptac.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores {@link Money} as a {@code BIGINT} of đồng. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Money money) {
        return money == null ? null : money.dong();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable Long dong) {
        return dong == null ? null : Money.vnd(dong);
    }
}
