package dev.limbeck.jdbc;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads one host of a URL with its port.
 *
 * <p>No text is quoted: in a URL without a host the port is the password.
 */
final class UrlHost {

  private static final Pattern BRACKETS = Pattern.compile("\\[([0-9A-Fa-f:.%a-z]+)](?::(.*))?");
  private static final Pattern PLAIN = Pattern.compile("([^:\\[\\]]*)(?::(.*))?");

  private UrlHost() {}

  /**
   * Reads {@code host}, {@code host:port}, {@code [address]:port} or a bare IPv6 address.
   *
   * @param portParameter the port that a parameter names, or empty; it wins
   */
  static HostPort parse(String encoded, String portParameter) {
    var text = Percent.decode(encoded);
    if (text.startsWith("/") || text.startsWith("@")) {
      throw Problem.of(
              ConfigCode.BAD_URL, "The database URL names a Unix socket, which Java cannot use")
          .fix("write localhost for the host")
          .exception();
    }
    if (text.indexOf(':') != text.lastIndexOf(':') && !text.startsWith("[")) {
      return new HostPort(text, port(portParameter));
    }
    var match = BRACKETS.matcher(text);
    if (!match.matches()) {
      match = PLAIN.matcher(text);
    }
    if (!match.matches()) {
      throw Problem.of(ConfigCode.BAD_URL, "The database URL's host cannot be read")
          .fix("write an IPv6 address in brackets: //[::1]:5432/")
          .exception();
    }
    var host = match.group(1).isEmpty() ? "localhost" : match.group(1).toLowerCase(Locale.ROOT);
    var port = match.group(2) == null ? "" : match.group(2);
    return new HostPort(host, port(portParameter.isEmpty() ? port : portParameter));
  }

  private static int port(String text) {
    if (text.isEmpty()) {
      return HostPort.DEFAULT_PORT;
    }
    try {
      var port = Integer.parseInt(text);
      if (port >= 1 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw badPort();
    }
    throw badPort();
  }

  private static ProblemException badPort() {
    return Problem.of(ConfigCode.BAD_URL, "The database URL's port is not a number from 1 to 65535")
        .fix("postgresql://USER@HOST:5432/DATABASE")
        .exception();
  }
}
