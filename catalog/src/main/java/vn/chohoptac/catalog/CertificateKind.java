package vn.chohoptac.catalog;

import java.util.Optional;
import java.util.stream.Stream;

/** Certificates other than OCOP recognitions. */
public enum CertificateKind {
    ORGANIC("huu-co"),
    VIETGAP("vietgap"),
    GLOBALGAP("globalgap"),
    HACCP("haccp"),
    ISO_22000("iso-22000"),
    FOOD_SAFETY("an-toan-thuc-pham"),
    HALAL("halal"),
    GEOGRAPHICAL_INDICATION("chi-dan-dia-ly"),
    CERTIFICATION_MARK("nhan-hieu-chung-nhan"),
    FAIR_TRADE("fairtrade"),
    OTHER("khac");

    private final String slug;

    CertificateKind(String slug) {
        this.slug = slug;
    }

    /** The word in addresses and files. */
    public String slug() {
        return slug;
    }

    public static Optional<CertificateKind> bySlug(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
