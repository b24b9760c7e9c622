package dev.limbeck.jdbc;

import java.util.Optional;

/**
 * The pieces of a URL behind its scheme, not decoded.
 *
 * @param user the text before the first colon of the user's part
 * @param password the text behind it
 * @param hosts one host or several with commas, each with its port
 * @param path the database
 * @param query what stands behind the question mark
 */
record UrlParts(
    Optional<String> user, Optional<String> password, String hosts, String path, String query) {

  /** Splits {@code //USER:PASSWORD@HOSTS/PATH?QUERY}, or {@code PATH?QUERY} as pgjdbc allows. */
  static UrlParts split(String text) {
    var question = text.indexOf('?');
    var query = question < 0 ? "" : text.substring(question + 1);
    var place = question < 0 ? text : text.substring(0, question);
    if (!place.startsWith("//")) {
      var path = place.startsWith("/") ? place.substring(1) : place;
      return new UrlParts(Optional.empty(), Optional.empty(), "", path, query);
    }
    var slash = place.indexOf('/', 2);
    var authority = slash < 0 ? place.substring(2) : place.substring(2, slash);
    var path = slash < 0 ? "" : place.substring(slash + 1);
    var at = authority.lastIndexOf('@');
    if (at < 0) {
      return new UrlParts(Optional.empty(), Optional.empty(), authority, path, query);
    }
    var colon = authority.indexOf(':');
    var hasPassword = colon >= 0 && colon < at;
    return new UrlParts(
        Optional.of(authority.substring(0, hasPassword ? colon : at)),
        hasPassword ? Optional.of(authority.substring(colon + 1, at)) : Optional.empty(),
        authority.substring(at + 1),
        path,
        query);
  }

  /** Whether a password may have been torn apart, so that any piece could be a part of it. */
  boolean mayHoldPassword() {
    return path.contains("@") || query.contains("@");
  }
}
