package vn.chohoptac.storefront.fair;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chohoptac.fairs.FairCard;
import vn.chohoptac.fairs.Fairs;
import vn.chohoptac.performance.ChannelFigures;

/** Where a cooperative's sales came from, in a reader's words: the shop, each fair by its name, contracts. */
@Component
public class SalesChannels {

    private final Fairs fairs;
    private final MessageSource words;

    SalesChannels(Fairs fairs, MessageSource words) {
        this.fairs = fairs;
        this.words = words;
    }

    /**
     * A line of the table.
     *
     * @param href the fair's page, {@code null} where there is none to see
     */
    public record Row(String name, @Nullable String href, ChannelFigures figures) {}

    /** In the order given. */
    public List<Row> rows(List<ChannelFigures> channels, Locale locale) {
        var byCode = fairs
                .byCodes(channels.stream()
                        .map(ChannelFigures::fairCode)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(FairCard::code, Function.identity()));
        return channels.stream().map(one -> row(one, byCode, locale)).toList();
    }

    private Row row(ChannelFigures channel, Map<String, FairCard> byCode, Locale locale) {
        var code = channel.fairCode();
        if (code == null) {
            return new Row(say("sales.channel." + channel.channel(), locale), null, channel);
        }
        var fair = byCode.get(code);
        var key = channel.channel().equals("CONTRACT") ? "sales.channel.contract-at" : "sales.channel.fair-at";
        var name = say(key, locale, fair == null ? code : fair.name().in(locale));
        return new Row(name, fair == null || !fair.state().shown() ? null : "/hoi-cho/" + fair.slug(), channel);
    }

    private String say(String key, Locale locale, Object... values) {
        return words.getMessage(key, values, locale);
    }
}
