package vn.chohoptac.cooperatives;

/** The kinds of organisation the Law on Cooperatives 17/2023/QH15 knows: HTX, liên hiệp HTX, tổ hợp tác. */
public enum OrganisationType {
    COOPERATIVE,
    UNION,
    GROUP
}
