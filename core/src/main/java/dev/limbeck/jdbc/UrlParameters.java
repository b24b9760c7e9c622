package dev.limbeck.jdbc;

import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.Nearest;
import dev.limbeck.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The URL parameters of pgjdbc, libpq, SQLAlchemy's drivers, Prisma, Supabase and Neon, each with
 * what it is to pgjdbc.
 *
 * <p>Nothing here sees a password but {@code sslpassword}; values are shown only of parameters with
 * a fixed choice.
 */
final class UrlParameters {

  /** pgjdbc's, and node-postgres' {@code no-verify}. */
  private static final Map<String, String> SSL_MODES =
      Map.of(
          "disable", "disable",
          "allow", "allow",
          "prefer", "prefer",
          "require", "require",
          "no-verify", "require",
          "verify-ca", "verify-ca",
          "verify-full", "verify-full");

  /** pgjdbc's own, handed on as they are. */
  private static final String PGJDBC =
      """
      adaptiveFetch adaptiveFetchMaximum adaptiveFetchMinimum allowEncodingChanges ApplicationName
      authenticationPluginClassName autosave binaryTransfer binaryTransferDisable
      binaryTransferEnable cancelSignalTimeout channelBinding classLoaderStrategy cleanupSavepoints
      connectExecutor connectExecutorArg connectTimeout convertBooleanToNumeric
      databaseMetadataCacheFields databaseMetadataCacheFieldsMiB defaultRowFetchSize
      disableColumnSanitiser escapeSyntaxCallMode flushCacheOnDdl groupStartupParameters
      gssResponseTimeout gssUseDefaultCreds hideUnprivilegedObjects hostRecheckSeconds
      jaasApplicationName jaasLogin kerberosServerName loadBalanceHosts localSocketAddress loggerFile
      loggerLevel loginTimeout logServerErrorDetail logUnclosedConnections maxResultBuffer
      maxSendBufferSize options pemKeyAlgorithm preparedStatementCacheQueries
      preparedStatementCacheSizeMiB prepareThreshold protocolVersion queryTimeout
      quoteReturningIdentifiers readOnly readOnlyMode receiveBufferSize replication requireAuth
      reWriteBatchedInserts reWriteBatchedInsertsSize scramMaxIterations sendBufferSize socketFactory
      socketFactoryArg socketTimeout sslcert sslfactory sslfactoryarg sslhostnameverifier sslkey
      sslNegotiation sslpassword sslpasswordcallback sslResponseTimeout sspiServiceClass stringtype
      targetServerType tcpKeepAlive tcpNoDelay unknownLength useSpnego xmlFactoryFactory
      """;

  /** The same thing under another name. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "application_name", "ApplicationName",
          "channel_binding", "channelBinding",
          "connect_timeout", "connectTimeout",
          "krbsrvname", "kerberosServerName",
          "require_auth", "requireAuth",
          "socket_timeout", "socketTimeout",
          "sslnegotiation", "sslNegotiation",
          "tcp_keepalive", "tcpKeepAlive",
          "timeout", "connectTimeout");

  /**
   * What a migration needs none of: pools, caches and encodings of other drivers, names that are
   * told to other programs, and what our own connections settle. The schema is the service's, so
   * {@code currentSchema} and Prisma's {@code schema} do not count.
   */
  private static final String IGNORED =
      """
      preferQueryMode assumeMinServerVersion gssEncMode gsslib currentSchema
      client_encoding fallback_application_name gssdelegation gssencmode hostaddr
      keepalives_count keepalives_idle keepalives_interval max_protocol_version
      min_protocol_version passfile requirepeer sslcertmode sslcompression sslcrl
      sslcrldir sslkeylogfile sslsni ssl_max_protocol_version ssl_min_protocol_version
      oauth_client_id oauth_client_secret oauth_issuer oauth_scope scram_client_key scram_server_key
      tcp_user_timeout
      async_fallback command_timeout jit max_cacheable_statement_size
      max_cached_statement_lifetime prepared_statement_cache_size prepared_statement_name_func
      prepare_threshold statement_cache_size
      connection_limit max_connection_lifetime max_idle_connection_lifetime pgbouncer pool_timeout
      schema single_use_connections sslidentity
      supa uselibpqcompat workaround
      """;

  /** What {@code target_session_attrs} of libpq is to pgjdbc. */
  private static final Map<String, String> SERVERS =
      Map.of(
          "any", "any",
          "primary", "primary",
          "read-write", "primary",
          "read-only", "secondary",
          "standby", "secondary",
          "prefer-standby", "preferSecondary");

  private static final SortedMap<String, Translation> KNOWN = known();

  private UrlParameters() {}

  /** What pgjdbc is given in place of one parameter. */
  private interface Translation {
    void put(String value, Map<String, String> properties);
  }

  /**
   * Puts what a parameter means to pgjdbc into the properties.
   *
   * @throws dev.limbeck.problem.ProblemException if nobody knows it or its value is none of those
   *     allowed
   */
  static void translate(String name, String value, Map<String, String> properties) {
    var translation = KNOWN.get(name);
    if (translation == null) {
      throw unknown(name).exception();
    }
    translation.put(value, properties);
  }

  /** Whether a parameter means something to anyone. */
  static boolean knows(String name) {
    return KNOWN.containsKey(name);
  }

  private static Problem unknown(String name) {
    var problem =
        Problem.of(
            ConfigCode.UNKNOWN_PARAMETER,
            "The database URL has an unknown parameter '" + name + "'");
    return Nearest.to(name, KNOWN.keySet())
        .map(near -> problem.fix("write '" + near + "'"))
        .orElseGet(() -> problem.fix("remove '" + name + "' from the URL"));
  }

  private static SortedMap<String, Translation> known() {
    var known = new TreeMap<String, Translation>();
    for (var name : PGJDBC.strip().split("\\s+", -1)) {
      known.put(name, (value, properties) -> properties.put(name, value));
    }
    for (var name : IGNORED.strip().split("\\s+", -1)) {
      known.put(name, (value, properties) -> {});
    }
    RENAMED.forEach((name, property) ->
        known.put(name, (value, properties) -> properties.put(property, value)));
    choices().forEach(choice -> known.put(choice.name(), choice));
    known.put("ssl", UrlParameters::ssl);
    known.put("sslrootcert", UrlParameters::rootCertificate);
    known.put("service", (value, properties) -> refuseService());
    known.put("servicefile", (value, properties) -> refuseService());
    return known;
  }

  private static List<Choice> choices() {
    return List.of(
        new Choice("sslmode", "sslmode", SSL_MODES),
        new Choice("requiressl", "sslmode", Map.of("0", "prefer", "1", "require")),
        new Choice(
            "sslaccept",
            "sslmode",
            Map.of("strict", "verify-full", "accept_invalid_certs", "require")),
        new Choice(
            "load_balance_hosts", "loadBalanceHosts", Map.of("disable", "false", "random", "true")),
        new Choice("keepalives", "tcpKeepAlive", Map.of("0", "false", "1", "true")),
        new Choice("target_session_attrs", "targetServerType", SERVERS));
  }

  /** A parameter with few values, each of which is something to pgjdbc. */
  private record Choice(String name, String property, Map<String, String> values)
      implements Translation {

    @Override
    public void put(String value, Map<String, String> properties) {
      var translated = values.get(value);
      if (translated == null) {
        throw badValue(name, value, values.keySet()).exception();
      }
      properties.put(property, translated);
    }
  }

  /** pgjdbc's {@code ssl=true} and asyncpg's {@code ssl=require}. */
  private static void ssl(String value, Map<String, String> properties) {
    switch (value) {
      case "", "true", "True", "1" -> properties.put("ssl", "true");
      case "false", "False", "0" -> {}
      default -> new Choice("ssl", "sslmode", SSL_MODES).put(value, properties);
    }
  }

  /** libpq's {@code system} means the certificates that the machine trusts: the JDK's. */
  private static void rootCertificate(String value, Map<String, String> properties) {
    if (value.equals("system")) {
      properties.put("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
      properties.put("sslmode", "verify-full");
    } else {
      properties.put("sslrootcert", value);
    }
  }

  private static void refuseService() {
    throw Problem.of(
            ConfigCode.BAD_PARAMETER,
            "The database URL names a connection service file, which Limbeck does not read")
        .fix("write host, database and user into the URL")
        .exception();
  }

  private static Problem badValue(String name, String value, Collection<String> allowed) {
    var sorted = allowed.stream().sorted().toList();
    return Problem.of(
            ConfigCode.BAD_PARAMETER,
            "The database URL's parameter '%s' is '%s'".formatted(name, value))
        .fix(
            "%s=%s"
                .formatted(
                    name, Nearest.to(value, sorted).orElse("one of " + String.join(", ", sorted))));
  }
}
