package vn.chohoptac.storefront.security;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chohoptac.storefront.security.AfterRefusal.Refusal;

/** The sign-in form. A POST comes here only after the security layer refused it. */
@Controller
@RequestMapping("/dang-nhap")
class SignInController {

    @RequestMapping(method = {RequestMethod.GET, RequestMethod.POST})
    String form(
            @RequestParam(defaultValue = "") String email,
            @RequestAttribute(name = AfterRefusal.REFUSAL, required = false) @Nullable Refusal refusal,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("email", email);
        model.addAttribute("refusal", refusal);
        if (refusal != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "security/sign-in";
    }
}
