package vn.chohoptac.fairs;

/**
 * A booth, as cart lines, order lines and sales facts name it.
 *
 * @param fairCode of its fair
 * @param boothCode unique within the fair
 */
public record BoothRef(String fairCode, String boothCode) {}
