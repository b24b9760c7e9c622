package dev.limbeck.script;

import dev.limbeck.compilation.Compilation;
import dev.limbeck.compilation.CompilationSettings;
import dev.limbeck.compilation.SourceFile;
import dev.limbeck.migration.Migration;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.SqlCode;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.source.JavaHead;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The revision files of a service, read once. */
public final class ScriptDirectory {

  private static final int MANY = 500;

  private final Path root;
  private final List<RevisionFile> files;
  private final List<HelperFile> helpers;
  private final Map<RevisionId, RevisionFile> byId = new LinkedHashMap<>();
  private volatile @Nullable RevisionGraph graph;

  private ScriptDirectory(Path root, List<RevisionFile> files, List<HelperFile> helpers) {
    this.root = root;
    this.files = List.copyOf(files);
    this.helpers = List.copyOf(helpers);
    files.forEach(file -> byId.putIfAbsent(file.header().id(), file));
  }

  /**
   * Reads the heads of all revisions; throws all that is wrong with all files together.
   *
   * @param serviceFolder what the paths in messages and headers are relative to
   * @param locations the folders, absolute or relative to the service's; each must exist
   * @param recursive whether their folders count too
   */
  public static ScriptDirectory load(Path serviceFolder, List<Path> locations, boolean recursive) {
    var none = new PackagedRevisions(ClassLoader.getPlatformClassLoader(), List.of());
    return load(serviceFolder, locations, recursive, none);
  }

  /** The same, with revisions that are compiled into a program. */
  public static ScriptDirectory load(
      Path serviceFolder, List<Path> locations, boolean recursive, PackagedRevisions packaged) {
    var root = serviceFolder.toAbsolutePath().normalize();
    var problems = new ArrayList<Problem>();
    var paths = new LocationFiles(root, recursive, problems).list(locations);
    var allListed = problems.stream().allMatch(one -> one.code() == SqlCode.NOT_A_REVISION);
    var read = inParallelIfMany(paths).map(path -> ReadFile.of(root, path)).toList();
    read.forEach(file -> problems.addAll(file.problems()));
    var files =
        Stream.concat(
                read.stream().flatMap(file -> file.revision().stream()),
                packaged.read(problems).stream())
            .toList();
    if (!problems.isEmpty()) {
      problems.addAll(
          RevisionGraph.problems(
              files.stream().map(RevisionFile::header).toList(),
              name -> !allListed || read.stream().anyMatch(file -> file.mayBe(name))));
      throw new ProblemException(problems);
    }
    var helpers = read.stream().flatMap(file -> file.helper().stream()).toList();
    return new ScriptDirectory(root, files, helpers);
  }

  /** Threads take longer to begin than a few files to be read. */
  private static Stream<Path> inParallelIfMany(Set<Path> paths) {
    return paths.size() < MANY ? paths.stream() : List.copyOf(paths).parallelStream();
  }

  /** The files, by location and then by name. */
  public List<RevisionFile> files() {
    return files;
  }

  /** What the graph is made of, in the order of {@link #files}. */
  public List<RevisionHeader> headers() {
    return files.stream().map(RevisionFile::header).toList();
  }

  /** Their graph, made by the first call; throws all that is wrong with it. */
  public RevisionGraph graph() {
    var known = graph;
    if (known == null) {
      known = RevisionGraph.of(headers());
      graph = known;
    }
    return known;
  }

  /**
   * The graph as it would be with one more revision, whose file is read as if it were there; throws
   * all that is wrong with either.
   */
  public RevisionGraph graphWith(Path path, String text) {
    var extended = new ArrayList<>(headers());
    extended.add(ReadFile.parse(root, path.toAbsolutePath().normalize(), text).header());
    return RevisionGraph.of(extended);
  }

  /** The same with one more revision, whose file need not be there. */
  public ScriptDirectory with(Path path, String text) {
    var extended = new ArrayList<>(files);
    extended.add(ReadFile.parse(root, path.toAbsolutePath().normalize(), text));
    return new ScriptDirectory(root, extended, helpers);
  }

  /** The package of a new Java file: that of its folder, or of the Java files beside it. */
  public String packageOf(Path file) {
    var path = file.toAbsolutePath().normalize();
    var folder = path.resolveSibling("");
    var shown = SourcePath.relative(root, path);
    var inSourceRoot = JavaFactsReader.packageInSourceRoot(shown);
    if (inSourceRoot.isPresent()) {
      return inSourceRoot.get();
    }
    return Stream.concat(
            files.stream().flatMap(ScriptDirectory::java).flatMap(one -> one.sourceFile().stream()),
            helpers.stream().map(HelperFile::sourceFile))
        .filter(one -> one.path().resolveSibling("").equals(folder))
        .map(one -> JavaHead.read(one.shown(), one.text(), "Revision").packageName().text())
        .findFirst()
        .orElseGet(() -> JavaClassName.packageOf(SourcePath.relative(root, folder)));
  }

  private static Stream<JavaRevisionFile> java(RevisionFile file) {
    return switch (file) {
      case JavaRevisionFile java -> Stream.of(java);
      case SqlRevisionFile unused -> Stream.empty();
    };
  }

  /**
   * Compiles revisions with the helper classes of all locations, and loads them.
   *
   * @throws ProblemException with all that the compiler says
   */
  public Migrations migrations(List<JavaRevisionFile> needed, CompilationSettings settings) {
    var sources = sources(needed);
    if (sources.isEmpty()) {
      return new Migrations(Optional.empty());
    }
    var usesProject = ForeignImports.any(needed, helpers);
    var compilation = new Compilation(settings, Migration.class);
    return new Migrations(Optional.of(compilation.load(sources, usesProject)));
  }

  /** Those of revisions and of all helper classes; empty where the revisions have none. */
  private List<SourceFile> sources(List<JavaRevisionFile> revisions) {
    var own = revisions.stream().flatMap(file -> file.sourceFile().stream()).toList();
    return own.isEmpty()
        ? own
        : Stream.concat(own.stream(), helpers.stream().map(HelperFile::sourceFile)).toList();
  }

  /**
   * Whether revisions in Java need classes of the project: they import some, or do not compile
   * without.
   */
  public boolean usesProject(CompilationSettings settings) {
    var java = files.stream().flatMap(ScriptDirectory::java).toList();
    if (java.isEmpty() || ForeignImports.any(java, helpers)) {
      return !java.isEmpty();
    }
    return new Compilation(settings, Migration.class).needsProject(sources(java));
  }

  /**
   * Compiles the helper classes of all locations, and makes hooks among them or on the class path
   * visible.
   *
   * @throws ProblemException with all that the compiler says
   */
  public HookClasses hooks(List<String> classNames, CompilationSettings settings) {
    var own = helpers.stream().map(HelperFile::className).toList();
    var usesProject = !own.containsAll(classNames) || ForeignImports.any(List.of(), helpers);
    var sources = helpers.stream().map(HelperFile::sourceFile).toList();
    return new HookClasses(new Compilation(settings, Migration.class).load(sources, usesProject));
  }

  /**
   * What decides what revisions do: their files, in this order, and the helper classes where any of
   * them is in Java.
   *
   * @return a text for each beginning of the list, from that of no revision to that of all
   */
  public List<String> digests(List<RevisionId> revisions) {
    var digests = new ArrayList<String>(revisions.size() + 1);
    digests.add(Checksum.of(""));
    var java = false;
    for (var id : revisions) {
      var text = new StringBuilder(digests.getLast()).append('\n').append(id);
      var file = file(id);
      text.append(' ').append(file.map(RevisionFile::checksum).orElse(""));
      if (!java && file.filter(JavaRevisionFile.class::isInstance).isPresent()) {
        java = true;
        helpers.forEach(helper -> text.append('\n').append(Checksum.of(helper.text())));
      }
      digests.add(Checksum.of(text.toString()));
    }
    return digests;
  }

  /** The first file that says this id. */
  public Optional<RevisionFile> file(RevisionId id) {
    return Optional.ofNullable(byId.get(id));
  }
}
