package vn.chohoptac.storefront.connection;

import java.util.List;
import java.util.Locale;
import vn.chohoptac.connections.Step;
import vn.chohoptac.storefront.support.Figures;

/**
 * A step of a history as it is told.
 *
 * @param to name of the state's constant
 */
public record StepView(String to, String at, String by, String reason) {

    /** The latest first. */
    public static List<StepView> of(List<Step> history, Locale locale) {
        return history.reversed().stream()
                .map(step -> new StepView(step.to(), Figures.in(locale).dateTime(step.at()), step.by(), step.reason()))
                .toList();
    }
}
