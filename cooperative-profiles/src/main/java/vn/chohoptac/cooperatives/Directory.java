package vn.chohoptac.cooperatives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chohoptac.kernel.LocalizedText;
import vn.chohoptac.kernel.PageOf;
import vn.chohoptac.kernel.PhoneNumber;
import vn.chohoptac.kernel.Uuids;
import vn.chohoptac.kernel.VietnameseText;

/** Reads cards and identities straight from the table, many at a time, without building aggregates. */
@Component
class Directory {

    private static final String CARD = "SELECT id, slug, name_vi, name_en, province_code, sample,"
            + " (state = 'VERIFIED' AND selling) AS sells FROM cooperatives_cooperative";

    private static final String IDENTITY = "SELECT id, slug, name_vi, name_en, province_code, commune_code,"
            + " registration_number, tax_code, street, phone, bank_bin, bank_account_number, bank_holder, sample,"
            + " (state = 'VERIFIED' AND selling) AS sells FROM cooperatives_cooperative";

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<CooperativeId, CooperativeCard> cards(Collection<CooperativeId> ids) {
        return byId(CARD, ids, Directory::card, CooperativeCard::id);
    }

    Map<CooperativeId, SellerIdentity> sellerIdentities(Collection<CooperativeId> ids) {
        return byId(IDENTITY, ids, Directory::identity, SellerIdentity::id);
    }

    PageOf<CooperativeCard> find(DirectoryQuery query) {
        var params = new HashMap<String, Object>();
        var where = where(query, params);
        long total = jdbc.sql("SELECT COUNT(*) FROM cooperatives_cooperative" + where)
                .params(params)
                .query(Long.class)
                .single();
        params.put("size", query.size());
        params.put("offset", (long) (query.page() - 1) * query.size());
        var found = jdbc.sql(CARD + where + order(query, params) + " LIMIT :size OFFSET :offset")
                .params(params)
                .query(Directory::card)
                .list();
        return new PageOf<>(found, total, query.page(), query.size());
    }

    private static String where(DirectoryQuery query, Map<String, Object> params) {
        var where = new StringBuilder(" WHERE state = 'VERIFIED'");
        if (query.provinceCode() != null) {
            where.append(" AND province_code = :province");
            params.put("province", query.provinceCode());
        }
        if (query.field() != null) {
            where.append(
                    " AND EXISTS (SELECT 1 FROM cooperatives_field" + " WHERE cooperative_id = id AND field = :field)");
            params.put("field", query.field().name());
        }
        if (query.q() != null) {
            int i = 0;
            for (var word : VietnameseText.foldedWords(query.q())) {
                where.append(" AND name_folded LIKE :word").append(i);
                params.put("word" + i++, "% " + word + "%");
            }
        }
        return where.toString();
    }

    /** Words typed with marks decide first: names that hold more of them as typed come before. */
    private static String order(DirectoryQuery query, Map<String, Object> params) {
        var marked = query.q() == null
                ? List.<String>of()
                : VietnameseText.words(query.q()).stream()
                        .filter(VietnameseText::hasMarks)
                        .toList();
        var order = new StringBuilder(" ORDER BY ");
        for (int i = 0; i < marked.size(); i++) {
            order.append(i == 0 ? "" : " + ")
                    .append("(name_words LIKE :marked")
                    .append(i)
                    .append(')');
            params.put("marked" + i, "% " + marked.get(i) + "%");
        }
        return order.append(marked.isEmpty() ? "" : " DESC, ")
                .append("name_sort_key, id")
                .toString();
    }

    private <T> Map<CooperativeId, T> byId(
            String select, Collection<CooperativeId> ids, RowMapper<T> row, Function<T, CooperativeId> id) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(select + " WHERE id IN (:ids)").param("ids", keys(ids)).query(row).list().stream()
                .collect(Collectors.toMap(id, Function.identity()));
    }

    private static List<byte[]> keys(Collection<CooperativeId> ids) {
        return ids.stream().distinct().map(id -> Uuids.bytes(id.value())).toList();
    }

    private static CooperativeCard card(ResultSet row, int number) throws SQLException {
        return new CooperativeCard(
                id(row),
                row.getString("slug"),
                name(row),
                row.getString("province_code"),
                row.getBoolean("sample"),
                row.getBoolean("sells"));
    }

    private static SellerIdentity identity(ResultSet row, int number) throws SQLException {
        return new SellerIdentity(
                id(row),
                row.getString("slug"),
                name(row),
                row.getString("province_code"),
                row.getString("commune_code"),
                orEmpty(row.getString("registration_number")),
                orEmpty(row.getString("tax_code")),
                orEmpty(row.getString("street")),
                phone(row.getString("phone")),
                account(row),
                row.getBoolean("sample"),
                row.getBoolean("sells"));
    }

    private static CooperativeId id(ResultSet row) throws SQLException {
        return new CooperativeId(Uuids.of(row.getBytes("id")));
    }

    private static LocalizedText name(ResultSet row) throws SQLException {
        return new LocalizedText(row.getString("name_vi"), row.getString("name_en"));
    }

    private static @Nullable BankAccount account(ResultSet row) throws SQLException {
        var bin = row.getString("bank_bin");
        return bin == null
                ? null
                : new BankAccount(bin, row.getString("bank_account_number"), row.getString("bank_holder"));
    }

    private static String phone(@Nullable String e164) {
        return e164 == null ? "" : new PhoneNumber(e164).local();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
