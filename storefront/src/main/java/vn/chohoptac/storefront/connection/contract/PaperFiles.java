package vn.chohoptac.storefront.connection.contract;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.chohoptac.connections.contracts.ContractNotFound;
import vn.chohoptac.connections.contracts.Paper;

/** Hands out the file kept with a contract: always to be saved, never shown within the market, kept by no cache. */
public final class PaperFiles {

    private PaperFiles() {}

    /** @throws ContractNotFound when no file is kept */
    public static ResponseEntity<byte[]> answer(Optional<Paper> kept) {
        var paper = kept.orElseThrow(ContractNotFound::new);
        var disposition = ContentDisposition.attachment()
                .filename(paper.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.type().orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE)))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(paper.content());
    }
}
