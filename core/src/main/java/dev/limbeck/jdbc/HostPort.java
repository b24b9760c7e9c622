package dev.limbeck.jdbc;

/**
 * Where a server listens.
 *
 * @param host a name or an address, an IPv6 address without brackets
 * @param port from 1 to 65535
 */
public record HostPort(String host, int port) {

  /** PostgreSQL's own port. */
  public static final int DEFAULT_PORT = 5432;

  /** Whether it is a loopback name or address. */
  public boolean isLocal() {
    return host.equals("localhost") || host.matches("127(\\.[0-9]{1,3}){3}") || host.equals("::1");
  }

  /** {@code host:port}, with brackets around an IPv6 address. */
  @Override
  public String toString() {
    return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
  }
}
