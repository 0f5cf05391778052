package vn.chohoptac.storefront.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** What the API's own description says about all of it: its name, and the ways a program proves its right. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Chợ Hợp Tác",
                        version = "v1",
                        description = "Amounts are whole đồng. Texts follow Accept-Language (vi, en)."
                                + " Refusals are problem documents (RFC 9457) with a stable code."))
@SecurityScheme(
        name = ApiDescription.KEY,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A key that an administrator issued to a cooperative or an agency; it begins with cht_")
@SecurityScheme(
        name = ApiDescription.ACCOUNT,
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "E-mail and password of a cooperative's director or accountant, or of an officer")
@SecurityScheme(
        name = ApiDescription.ORDER,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The access token of one order, given at checkout or for its code and phone")
class ApiDescription {

    static final String KEY = "key";
    static final String ACCOUNT = "account";
    static final String ORDER = "order";
}
