package dev.limbeck.command;

import dev.limbeck.autogenerate.HeadReplay;
import dev.limbeck.autogenerate.ScratchLayer;
import dev.limbeck.autogenerate.ScratchSetup;
import dev.limbeck.config.ServiceConfig;
import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.ScratchCode;
import dev.limbeck.revision.Target;
import dev.limbeck.scratch.ScratchServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is in a service's scratch databases before its own schema. */
final class ScratchLayers {

  private final ServiceContext context;
  private final Surroundings surroundings;
  private final ScratchServer server;

  ScratchLayers(ServiceContext context, Surroundings surroundings, ScratchServer server) {
    this.context = context;
    this.surroundings = surroundings;
    this.server = server;
  }

  /** The setup, then the heads of the services that come before this one. */
  List<ScratchLayer> all(String command) {
    var layers = new ArrayList<ScratchLayer>();
    var config = context.config();
    var dialect = context.sql().dialect();
    if (config.isSupabaseSetup()) {
      layers.add(ScratchSetup.supabase().layer(dialect));
    }
    config.scratchSetup().forEach(file -> layers.add(setup(file).layer(dialect)));
    var before = new LinkedHashMap<String, ServiceConfig>();
    collect(config, before);
    before.values().forEach(service -> layers.add(head(service, command)));
    return layers;
  }

  private ScratchSetup setup(Path file) {
    var shown = context.config().shown(file);
    try {
      return new ScratchSetup(shown, Files.readString(file));
    } catch (IOException e) {
      var problem =
          Problem.of(ScratchCode.SETUP_FAILED, "The setup %s cannot be read".formatted(shown))
              .because(FileTrouble.reason(e))
              .fix("write the file, or correct  scratch_setup  in limbeck.toml");
      throw new ProblemException(List.of(problem), e);
    }
  }

  /** A service stands behind all that it depends on. */
  private void collect(ServiceConfig config, Map<String, ServiceConfig> before) {
    for (var name : config.dependsOn()) {
      var service = surroundings.services().apply(name);
      if (service.isPresent() && !before.containsKey(name)) {
        collect(service.get(), before);
        before.put(name, service.get());
      }
    }
  }

  /** Its files are read now, and its classes compiled once they are needed. */
  private ScratchLayer head(ServiceConfig config, String command) {
    var heads = new Target.Heads(Optional.empty());
    try (var service = new ServiceContext(config, surroundings)) {
      var replay =
          new HeadReplay(service.sql(), service.scripts(), service.runOptions(command), server);
      return new ScratchLayer(replay.keys(heads).whole(), database -> replay.fill(database, heads));
    }
  }
}
