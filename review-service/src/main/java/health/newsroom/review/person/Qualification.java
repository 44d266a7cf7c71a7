package health.newsroom.review.person;

/**
 * What a credential is, apart from when and whether it holds.
 *
 * @param kind DEGREE, LICENCE, REGISTRATION or CERTIFICATION
 * @param medical whether it is a licence to practise medicine
 */
public record Qualification(String kind, String title, String issuer, Identifier identifier, boolean medical) {}
