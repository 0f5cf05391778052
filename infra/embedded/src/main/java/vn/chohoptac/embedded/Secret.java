package vn.chohoptac.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Words nobody can guess, drawn on this machine. */
final class Secret {

    private Secret() {}

    static String drawn() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The one kept in that folder, drawn at the first asking and readable by its owner only. */
    static String keptIn(Path folder) {
        Path file = folder.resolve("secret");
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, drawn());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw Folders.refusal(folder, e);
        }
    }
}
