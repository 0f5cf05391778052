package vn.chohoptac.storefront.sample;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chohoptac.accounts.Accounts;
import vn.chohoptac.accounts.OpenStaffAccount;
import vn.chohoptac.accounts.Role;

/** Opens one account per role, and tells whom one can sign in as. */
@Component
@ConditionalOnProperty("market.sample")
class SampleAccounts implements SampleLogins {

    private final Accounts accounts;
    private final SampleFiles files;
    private final SampleSteps steps;

    SampleAccounts(Accounts accounts, SampleFiles files, SampleSteps steps) {
        this.accounts = accounts;
        this.files = files;
        this.steps = steps;
    }

    void open(SampleCooperatives.Enrolled enrolled) {
        for (var row : files.rows("dang-nhap.csv")) {
            steps.once(
                    "account:" + row.get("thư điện tử"),
                    () -> accounts.openStaffAccount(account(row, enrolled))
                            .value()
                            .toString());
        }
    }

    @Override
    public List<Login> all() {
        return files.rows("dang-nhap.csv").stream()
                .map(row -> new Login(row.get("tên hiển thị"), row.get("thư điện tử"), row.get("mật khẩu")))
                .toList();
    }

    private static OpenStaffAccount account(Row row, SampleCooperatives.Enrolled enrolled) {
        var account = OpenStaffAccount.of(
                Role.valueOf(row.get("vai trò")), row.get("thư điện tử"), row.get("mật khẩu"), row.get("tên hiển thị"));
        if (!row.get("mã HTX").isEmpty()) {
            return account.inCooperative(enrolled.id(row.get("mã HTX")).value());
        }
        return row.get("mã tỉnh").isEmpty() ? account : account.inProvince(row.get("mã tỉnh"));
    }
}
