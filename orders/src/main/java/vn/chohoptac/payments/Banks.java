package vn.chohoptac.payments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The banks that take VietQR transfers: {@code payments/banks.csv}. */
@Component
public class Banks {

    private final List<Bank> banks;

    Banks() {
        var file = new ClassPathResource("payments/banks.csv");
        try (var reader = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            banks = reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(field -> field[5].equals("yes"))
                    .map(field -> new Bank(field[0], field[2], field[3]))
                    .sorted(Comparator.comparing(Bank::shortName))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Empty for a bank that is not in the list, for example the one of sample accounts. */
    public Optional<Bank> byBin(String bin) {
        return banks.stream().filter(bank -> bank.bin().equals(bin)).findFirst();
    }

    /** All of them, by short name. */
    public List<Bank> all() {
        return banks;
    }
}
