package vn.chohoptac.platform;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Pictures as files, named by their content, in the widths pages ask for. What people upload is decoded and written anew,
 * so nothing but the picture survives; pictures with transparency become PNG, others JPEG.
 */
public class PictureStore {

    /** The widths each picture is kept in, in pixels; narrower originals are not blown up. */
    public static final List<Integer> WIDTHS = List.of(320, 640, 1200);

    /** What an upload may weigh. */
    public static final long MOST_BYTES = 10L * 1024 * 1024;

    private static final long MOST_PIXELS = 40_000_000;
    private static final Set<String> TAKEN = Set.of("jpeg", "png", "gif");
    private static final Pattern KEY = Pattern.compile("([0-9a-f]{2})([0-9a-f]{30})\\.(jpg|png)");

    private final Path folder;

    /** Decoded, a picture takes a good part of a small heap: one at a time. */
    private final Lock decoding = new ReentrantLock();

    PictureStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a picture; the same upload always gets the same key.
     *
     * @return its key, as {@link #find} takes it
     * @throws PictureRefused when it is not a picture we take
     */
    public String store(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            throw new PictureRefused();
        }
        boolean transparent = inspect(upload);
        String key = digest(upload) + (transparent ? ".png" : ".jpg");
        decoding.lock();
        try {
            BufferedImage picture = decode(upload, transparent);
            for (int width : WIDTHS) {
                Path file = file(key, width);
                if (!Files.exists(file)) {
                    write(picture, width, file, transparent);
                }
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            decoding.unlock();
        }
    }

    /** The file of a picture in one of {@link #WIDTHS}; empty for a key or width that does not exist. */
    public Optional<Path> find(String key, int width) {
        if (!KEY.matcher(key).matches() || !WIDTHS.contains(width)) {
            return Optional.empty();
        }
        return Optional.of(file(key, width)).filter(Files::isRegularFile);
    }

    /** Whether that is the key of a picture kept here, and no other text. */
    public boolean holds(String key) {
        return find(key, WIDTHS.getLast()).isPresent();
    }

    /**
     * Refuses what is no picture or would not fit into memory, before any pixel is decoded.
     *
     * @return whether it can be seen through
     */
    private static boolean inspect(byte[] upload) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new PictureRefused();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (!TAKEN.contains(reader.getFormatName().toLowerCase(Locale.ROOT)) || pixels > MOST_PIXELS) {
                    throw new PictureRefused();
                }
                return reader.getImageTypes(0).next().getColorModel().hasAlpha();
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | NoSuchElementException e) {
            throw new PictureRefused();
        }
    }

    private static void write(BufferedImage picture, int width, Path file, boolean transparent) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(file.getParent(), "picture", null);
        try (var out = Files.newOutputStream(unfinished)) {
            Thumbnails.of(picture)
                    .width(Math.min(width, picture.getWidth()))
                    .imageType(transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                    .outputFormat(transparent ? "png" : "jpg")
                    .outputQuality(0.85)
                    .toOutputStream(out);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** With the colours of the upload; what cannot be transparent is turned upright as its camera noted. */
    private static BufferedImage decode(byte[] upload, boolean transparent) {
        var in = new ByteArrayInputStream(upload);
        try {
            return transparent ? ImageIO.read(in) : Thumbnails.of(in).scale(1).asBufferedImage();
        } catch (IOException | RuntimeException e) {
            throw new PictureRefused();
        }
    }

    private Path file(String key, int width) {
        var parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw new IllegalArgumentException(key);
        }
        return folder.resolve(parts.group(1)).resolve(parts.group(2) + "-" + width + "." + parts.group(3));
    }

    private static String digest(byte[] upload) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(upload), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
