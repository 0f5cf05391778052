package vn.chohoptac;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import vn.chohoptac.platform.StartRefused;

/** Chợ Hợp Tác, the whole market in one process. */
@SpringBootApplication
@Modulithic(systemName = "Chợ Hợp Tác", sharedModules = "kernel")
public class MarketApplication {

    public static void main(String[] args) {
        try {
            SpringApplication.run(MarketApplication.class, args);
        } catch (StartRefused refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }
}
