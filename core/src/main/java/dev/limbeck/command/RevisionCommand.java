package dev.limbeck.command;

import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.config.RevisionFormat;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RevisionCode;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Target;
import dev.limbeck.revision.TargetResolver;
import dev.limbeck.script.FileTemplate;
import dev.limbeck.script.RandomRevisionIds;
import dev.limbeck.script.RevisionDraft;
import dev.limbeck.script.RevisionWriter;
import dev.limbeck.script.ScriptDirectory;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Writes the file of a new revision.
 *
 * @param message its message
 * @param revisionId its id; a new one where empty
 * @param head what it revises; {@code head} where nothing is said, {@code base} for a new root
 */
public record RevisionCommand(String message, Optional<RevisionId> revisionId, Target head)
    implements ServiceCommand {

  @Override
  public String name() {
    return "revision";
  }

  @Override
  public Reach reach() {
    return Reach.ONE;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    var config = context.config();
    var scripts = context.scripts();
    var graph = scripts.graph();
    var heads = new TargetResolver(graph, List.of()).revisions(head);
    heads.stream()
        .filter(header -> !graph.isHead(header.id()))
        .findFirst()
        .ifPresent(header -> refuse(header));
    var down = heads.stream().map(RevisionHeader::id).toList();
    var revision =
        new RevisionDraft(
            id(scripts),
            down,
            List.of(),
            List.of(),
            message,
            OffsetDateTime.now(config.timezone()));
    var path =
        RevisionWriter.path(
            location(context, heads),
            new FileTemplate(config.fileTemplate(), config.truncateSlugLength()),
            revision);
    RevisionWriter.write(path, revision);
    var written =
        ScriptDirectory.load(
            config.folder(), config.versionLocations(), config.recursiveVersionLocations());
    var header = written.graph().header(revision.id());
    var line = "Generating %s ... done".formatted(header.source());
    return ServiceReport.of(context.name(), config.schema(), State.APPLIED)
        .listing(List.of(Listing.revision(written.graph(), header, List.of())), List.of(line));
  }

  private RevisionId id(ScriptDirectory scripts) {
    var id = revisionId.orElseGet(new RandomRevisionIds(new SecureRandom()));
    scripts
        .graph()
        .find(id)
        .ifPresent(header -> {
          throw Problem.of(RevisionCode.DUPLICATE_ID, "Revision %s exists".formatted(id))
              .because("It stands in %s, which is left as it is.".formatted(header.source()))
              .fix("leave --rev-id out, or choose another")
              .exception();
        });
    return id;
  }

  private static void refuse(RevisionHeader header) {
    throw Problem.of(
            RevisionCode.NOT_A_HEAD, "Revision %s is not a head revision".formatted(header.id()))
        .because("A revision on top of it would make a second branch.")
        .fix("limbeck heads    (to see what can be revised)")
        .exception();
  }

  /** Beside the revision that it revises; where SQL belongs if that tells nothing. */
  private static Path location(ServiceContext context, List<RevisionHeader> heads) {
    var locations = context.config().versionLocations();
    return heads.stream()
        .flatMap(header -> context.scripts().file(header.id()).stream())
        .map(file -> file.path().toAbsolutePath().normalize().getParent())
        .filter(locations::contains)
        .findFirst()
        .orElse(context.config().locationFor(RevisionFormat.SQL));
  }
}
