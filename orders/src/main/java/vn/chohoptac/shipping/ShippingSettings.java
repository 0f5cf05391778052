package vn.chohoptac.shipping;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * @param rates the table of prices; an operator points this at a file of its own
 * @param options the options' names
 */
@ConfigurationProperties("market.shipping")
record ShippingSettings(
        @DefaultValue("classpath:shipping/rates.csv") Resource rates,
        @DefaultValue("classpath:shipping/options.csv") Resource options) {}
