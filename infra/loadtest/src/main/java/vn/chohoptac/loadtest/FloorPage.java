package vn.chohoptac.loadtest;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The floor of a page: Thymeleaf draws as many bytes from a model that never changes, with no security, data or words. */
@SpringBootApplication
class FloorPage {

    private static final Pattern ADDRESS = Pattern.compile("Tomcat started on port (\\d+)");
    private static final double FRAME = 0.15;
    private static final double BLOCK = 0.30;

    /** In a JVM of its own; the argument is how many blocks there are. */
    public static void main(String[] arguments) {
        var application = new SpringApplication(FloorPage.class);
        application.setDefaultProperties(Map.of(
                "server.port",
                "0",
                "floor.blocks",
                arguments[0],
                "spring.threads.virtual.enabled",
                true,
                "spring.thymeleaf.enable-spring-el-compiler",
                true,
                "spring.main.banner-mode",
                "off",
                "market.embedded",
                "off"));
        application.run();
    }

    /** Starts it, with a page of about so many kilobytes. */
    static Market open(Settings settings, double kilobytes) {
        var path = new ArrayList<String>();
        for (var part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(new File(part).getAbsolutePath());
        }
        long blocks = Math.round((kilobytes - FRAME) / BLOCK);
        var options = new ArrayList<String>(List.of("-Xmx512m"));
        options.addAll(settings.jvmOptions());
        options.addAll(List.of(
                "-cp", String.join(File.pathSeparator, path), FloorPage.class.getName(), Long.toString(blocks)));
        return Market.start(settings.home(), options, Map.of("LOAD_LOG", "floor-page"), ADDRESS);
    }

    /** One block of the page. */
    record Block(int number, String slug, String name, String text) {}

    @Controller
    static final class Page {

        private final List<Block> blocks;

        Page(Environment environment) {
            int count = environment.getRequiredProperty("floor.blocks", Integer.class);
            this.blocks = IntStream.range(0, count)
                    .mapToObj(number -> new Block(
                            number,
                            "ca-phe-" + number,
                            "Cà phê rang xay số " + number,
                            "Gói lọc treo miệng cốc, rang vừa."))
                    .toList();
        }

        @GetMapping("/")
        String show(Model model) {
            model.addAttribute("title", "Trang không đổi");
            model.addAttribute("blocks", blocks);
            return "floor";
        }

        @GetMapping("/trivial")
        @ResponseBody
        String trivial() {
            return "ok";
        }
    }
}
