package vn.chohoptac;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Chợ Hợp Tác, the whole market in one process. */
@SpringBootApplication
@Modulithic(systemName = "Chợ Hợp Tác", sharedModules = "kernel")
public class MarketApplication {

    public static void main(String[] args) {
        SpringApplication.run(MarketApplication.class, args);
    }
}
