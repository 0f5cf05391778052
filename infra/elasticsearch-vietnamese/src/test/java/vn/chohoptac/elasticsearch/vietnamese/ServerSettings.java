package vn.chohoptac.elasticsearch.vietnamese;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.IntSetting;
import org.elasticsearch.plugin.settings.ListSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/** Gives a component its settings as the server does: an object that answers by the annotations of the settings interface. */
final class ServerSettings {

    private ServerSettings() {}

    static <T> T of(Class<T> settings, Map<String, ?> given) {
        Object answering = Proxy.newProxyInstance(
                settings.getClassLoader(),
                new Class<?>[] {settings},
                (proxy, method, arguments) -> answer(method, given));
        return settings.cast(answering);
    }

    private static Object answer(Method method, Map<String, ?> given) {
        Annotation[] annotations = method.getAnnotations();
        if (annotations.length != 1) {
            throw new AssertionError("The server wants exactly one annotation on " + method);
        }
        if (annotations[0] instanceof BooleanSetting setting) {
            return value(given, setting.path(), setting.defaultValue());
        }
        if (annotations[0] instanceof IntSetting setting) {
            return value(given, setting.path(), setting.defaultValue());
        }
        if (annotations[0] instanceof StringSetting setting) {
            return value(given, setting.path(), setting.defaultValue());
        }
        if (annotations[0] instanceof ListSetting setting) {
            return value(given, setting.path(), List.of());
        }
        throw new AssertionError("No setting of the server: " + annotations[0]);
    }

    private static Object value(Map<String, ?> given, String path, Object otherwise) {
        return given.containsKey(path) ? given.get(path) : otherwise;
    }
}
