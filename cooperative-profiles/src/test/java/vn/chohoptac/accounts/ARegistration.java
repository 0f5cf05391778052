package vn.chohoptac.accounts;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A shopper's registration, valid unless a test says otherwise. */
public final class ARegistration {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private String email = "khach" + NEXT.incrementAndGet() + "@example.vn";
    private String password = "mot-mat-khau-dai";
    private String displayName = "Chị Hoa";
    private RegisterAccount.@Nullable Business business;

    public static ARegistration aRegistration() {
        return new ARegistration();
    }

    public ARegistration by(String address) {
        email = address;
        return this;
    }

    public ARegistration withPassword(String chosen) {
        password = chosen;
        return this;
    }

    public ARegistration named(String name) {
        displayName = name;
        return this;
    }

    public ARegistration forBusiness(String name, String taxCode) {
        business = new RegisterAccount.Business(name, taxCode);
        return this;
    }

    public RegisterAccount build() {
        return new RegisterAccount(email, password, displayName, business, Locale.of("vi"));
    }
}
