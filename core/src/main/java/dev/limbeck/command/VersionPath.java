package dev.limbeck.command;

import dev.limbeck.config.RevisionFormat;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.SqlCode;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.script.RevisionFile;
import dev.limbeck.script.ScriptDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which version location a new revision belongs in. */
final class VersionPath {

  private final ServiceContext context;
  private final TypedRevision typed;
  private final Path folder;
  private final List<Path> locations;
  private final Optional<Path> chosen;

  VersionPath(ServiceContext context, TypedRevision typed) {
    this.context = context;
    this.typed = typed;
    this.folder = context.config().folder().toAbsolutePath().normalize();
    this.locations = context.config().versionLocations();
    this.chosen = typed.wanted().versionPath().map(this::resolved);
  }

  /** The revisions that are there; the location that was chosen need not exist yet. */
  ScriptDirectory scripts() {
    var config = context.config();
    if (chosen.isEmpty() || Files.isDirectory(chosen.get())) {
      return context.scripts();
    }
    var others =
        config.readLocations().stream().filter(read -> !chosen.get().equals(read)).toList();
    return context.scripts(others);
  }

  /** What the revision is written in. */
  RevisionFormat format() {
    return typed.wanted().format().orElseGet(context.config()::format);
  }

  /** The folder to write to, or a problem. */
  Optional<Path> of(List<RevisionHeader> heads, List<Problem> problems) {
    if (chosen.isPresent()) {
      if (isRead(chosen.get())) {
        return chosen;
      }
      problems.add(notRepresented(typed.wanted().versionPath().orElseThrow()));
      return Optional.empty();
    }
    var candidates = context.config().locationsFor(format());
    if (candidates.isEmpty()) {
      problems.add(
          Problem.of(SqlCode.NOT_A_LOCATION, "No version location is a folder")
              .because("version_locations are packages of a program, which nothing is written to.")
              .fix(
                  "name the folder of their sources too, or call  limbeck revision  where it counts"));
      return Optional.empty();
    }
    var beside =
        heads.stream()
            .flatMap(header -> folder(header).stream())
            .filter(place -> candidates.stream().anyMatch(place::startsWith))
            .findFirst();
    if (beside.isPresent()) {
      return beside;
    }
    if (candidates.size() > 1) {
      problems.add(severalLocations(candidates));
      return Optional.empty();
    }
    return Optional.of(candidates.getFirst());
  }

  /** A file_template with folders may lead to where nobody reads. */
  void requireRead(Path file) {
    var parent = file.toAbsolutePath().normalize().resolveSibling("");
    if (!isRead(parent)) {
      throw Problem.of(
              SqlCode.BAD_TEMPLATE,
              "file_template puts the revision into %s, which is not read".formatted(shown(parent)))
          .because("Folders within a version location are read only if limbeck.toml says so.")
          .fix("recursive_version_locations = true")
          .exception();
    }
  }

  /** As it stands in version_locations, or as it is typed from where the command runs. */
  private Path resolved(Path path) {
    var from = Path.of(context.config().shownFolder());
    var isFromHere = !from.toString().isEmpty() && path.startsWith(from);
    return folder.resolve(isFromHere ? from.relativize(path) : path).normalize();
  }

  private boolean isRead(Path path) {
    return locations.contains(path)
        || (context.config().recursiveVersionLocations()
            && locations.stream().anyMatch(path::startsWith));
  }

  /** The folder of a revision's file, or the location that its file_template puts folders into. */
  private Optional<Path> folder(RevisionHeader header) {
    var path = scripts().file(header.id()).flatMap(RevisionFile::path);
    var parent = path.map(file -> file.toAbsolutePath().normalize().getParent());
    if (context.config().fileTemplate().contains("/")) {
      return locations.stream()
          .filter(at -> parent.filter(p -> p.startsWith(at)).isPresent())
          .findFirst();
    }
    return parent.filter(this::isRead);
  }

  private Problem notRepresented(Path path) {
    var problem =
        Problem.of(
                SqlCode.NOT_A_LOCATION,
                "Path %s is not represented in current version locations".formatted(path))
            .because(
                "version_locations are %s."
                    .formatted(String.join(", ", locations.stream().map(this::shown).toList())));
    return proposed(problem, locations);
  }

  private Problem severalLocations(List<Path> candidates) {
    return proposed(
        Problem.of(
                SqlCode.SEVERAL_LOCATIONS,
                "Multiple version locations present, please specify --version-path")
            .because("A new base belongs beside no other revision."),
        candidates);
  }

  private Problem proposed(Problem problem, List<Path> paths) {
    var proposed = problem;
    for (var path : paths) {
      proposed = proposed.fix(typed.at(shown(path)));
    }
    return proposed;
  }

  private String shown(Path path) {
    return path.startsWith(folder)
        ? folder.relativize(path).toString().replace('\\', '/')
        : path.toString();
  }
}
