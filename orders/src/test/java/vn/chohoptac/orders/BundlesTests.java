package vn.chohoptac.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import vn.chohoptac.carts.CartView;
import vn.chohoptac.kernel.DomainException;
import vn.chohoptac.payments.PaymentMethod;
import vn.chohoptac.payments.PaymentState;

class BundlesTests {

    private static final Properties TEXTS = new Properties();

    static {
        for (var module : new String[] {"carts", "shipping", "payments", "orders"}) {
            TEXTS.putAll(bundle(module));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"carts", "shipping", "payments", "orders"})
    void say_the_same_things_in_both_languages(String module) {
        assertThat(bundle(module + "_en").stringPropertyNames())
                .isEqualTo(bundle(module).stringPropertyNames());
    }

    static Stream<Class<?>> refusals() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(DomainException.class));
        return Stream.of("carts", "shipping", "payments", "orders")
                .flatMap(module -> scanner.findCandidateComponents("vn.chohoptac." + module).stream())
                .map(found -> named(found.getBeanClassName()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void have_a_sentence_for_every_refusal(Class<?> refusal) throws ReflectiveOperationException {
        var constructor = refusal.getDeclaredConstructors()[0];
        var thrown = (DomainException) constructor.newInstance(arguments(constructor));
        assertThat(TEXTS).containsKey("error." + thrown.code());
    }

    @Test
    void have_a_word_for_every_state_and_act() {
        says("Fulfilment.", Fulfilment.values());
        says("PaymentMethod.", PaymentMethod.values());
        says("PaymentState.", PaymentState.values());
        says("DeskAction.", DeskOrder.Action.values());
        says("GoodsBack.", DeskOrder.GoodsBack.values());
        says("NoticeKind.", OrderNotice.Kind.values());
        says("LineChangeKind.", LineChange.Kind.values());
        says("CartProblem.", CartView.Problem.values());
        says("FairNote.", CartView.FairNote.values());
    }

    private static void says(String prefix, Enum<?>[] values) {
        Arrays.stream(values).forEach(value -> assertThat(TEXTS).containsKey(prefix + value.name()));
    }

    private static Object[] arguments(Constructor<?> constructor) {
        return Arrays.stream(constructor.getParameterTypes())
                .map(type -> type == Fulfilment.class ? Fulfilment.PLACED : (Object) "X")
                .toArray();
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Properties bundle(String name) {
        var texts = new Properties();
        var file = Objects.requireNonNull(BundlesTests.class.getResourceAsStream("/i18n/" + name + ".properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
