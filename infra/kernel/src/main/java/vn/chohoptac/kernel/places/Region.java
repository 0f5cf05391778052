package vn.chohoptac.kernel.places;

/** One of the six socio-economic regions of Resolution 306/NQ-CP of 5 October 2025. */
public record Region(String code, String name, String nameEn) {}
