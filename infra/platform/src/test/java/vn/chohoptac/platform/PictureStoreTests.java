package vn.chohoptac.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureStoreTests {

    @TempDir
    Path folder;

    private PictureStore pictures;

    @BeforeEach
    void open() {
        pictures = new PictureStore(folder);
    }

    @Test
    void keeps_each_width_and_never_blows_up() throws Exception {
        String key = pictures.store(picture(800, 400, BufferedImage.TYPE_INT_RGB, "jpg"));
        assertThat(width(key, 320)).isEqualTo(320);
        assertThat(width(key, 640)).isEqualTo(640);
        assertThat(width(key, 1200)).isEqualTo(800);
        assertThat(pictures.find(key, 500)).isEmpty();
    }

    @Test
    void gives_the_same_upload_the_same_key() throws Exception {
        byte[] upload = picture(50, 50, BufferedImage.TYPE_INT_RGB, "png");
        assertThat(pictures.store(upload)).isEqualTo(pictures.store(upload)).endsWith(".jpg");
    }

    @Test
    void holds_what_was_stored_and_no_other_text() throws Exception {
        String key = pictures.store(picture(50, 50, BufferedImage.TYPE_INT_RGB, "jpg"));
        assertThat(pictures.holds(key)).isTrue();
        assertThat(pictures.holds("0".repeat(32) + ".jpg")).isFalse();
        assertThat(pictures.holds("../" + key)).isFalse();
    }

    @Test
    void keeps_what_shines_through() throws Exception {
        String key = pictures.store(picture(400, 400, BufferedImage.TYPE_INT_ARGB, "png"));
        assertThat(key).endsWith(".png");
        var kept = ImageIO.read(pictures.find(key, 320).orElseThrow().toFile());
        assertThat(new Color(kept.getRGB(319, 319), true).getAlpha()).isZero();
    }

    @Test
    void drops_what_is_hidden_behind_the_picture() throws Exception {
        var upload = new ByteArrayOutputStream();
        upload.write(picture(100, 100, BufferedImage.TYPE_INT_RGB, "jpg"));
        upload.write("<script>alert(1)</script>".getBytes(UTF_8));
        String key = pictures.store(upload.toByteArray());
        assertThat(Files.readString(pictures.find(key, 320).orElseThrow(), ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void refuses_what_is_no_picture_is_broken_or_would_burst_the_memory() throws Exception {
        byte[] half = picture(300, 300, BufferedImage.TYPE_INT_RGB, "png");
        half = Arrays.copyOf(half, half.length / 2);
        byte[] bomb = picture(1, 1, BufferedImage.TYPE_INT_RGB, "png");
        bomb[17] = (byte) 0x7F;
        bomb[21] = (byte) 0x7F;
        for (byte[] upload : new byte[][] {"<svg/>".getBytes(UTF_8), new byte[0], half, bomb}) {
            assertThatThrownBy(() -> pictures.store(upload)).isInstanceOf(PictureRefused.class);
        }
    }

    @Test
    void finds_nothing_outside_its_folder() {
        assertThat(pictures.find("../../etc/passwd", 320)).isEmpty();
        assertThat(pictures.find("0".repeat(32) + ".jpg", 320)).isEmpty();
    }

    private int width(String key, int wanted) throws IOException {
        return ImageIO.read(pictures.find(key, wanted).orElseThrow().toFile()).getWidth();
    }

    private static byte[] picture(int width, int height, int type, String format) throws IOException {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
