package dev.limbeck.hibernate;

import dev.limbeck.compilation.ProjectClasses;
import dev.limbeck.problem.ModelCode;
import dev.limbeck.problem.Nearest;
import dev.limbeck.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What can be wrong with a model of entities.
 *
 * @param model what a reader calls it
 * @param packages those that it names
 * @param project whose classes are read
 * @param sources its sources
 */
record JpaProblems(
    String model, List<String> packages, ProjectClasses project, SourceFiles sources) {

  private static final String DEPENDENCY = "org.hibernate.orm:hibernate-core";
  private static final String CLASSPATH = "classpath = [\"target/classes\", \"lib/*\"]";
  private static final Pattern CLASS_NAME =
      Pattern.compile("[\\p{Alpha}_][\\w$]*(?:\\.[\\p{Alpha}_][\\w$]*)+");
  private static final Pattern QUOTED = Pattern.compile("['\"`](\\w+)['\"`]");
  private static final Pattern VERSIONS = Pattern.compile("class file version (\\d+)");

  /** Class file versions are those of Java and this. */
  private static final int BEFORE_JAVA_1 = 44;

  /** What is wrong with the classes that were found. */
  Optional<Problem> ofScan(ClassScan scan) {
    if (!scan.mapped().isEmpty()) {
      return Optional.empty();
    }
    if (!scan.javax().isEmpty()) {
      return Optional.of(javax(scan.javax()));
    }
    return packages.stream()
        .filter(name -> !isThere(name, scan))
        .findFirst()
        .map(name -> noPackage(name, scan))
        .or(() -> Optional.of(noEntities()));
  }

  private static boolean isThere(String name, ClassScan scan) {
    return scan.packages().stream().anyMatch(one -> one.equals(name) || one.startsWith(name + "."));
  }

  private Problem noPackage(String name, ClassScan scan) {
    var problem =
        Problem.of(
                ModelCode.NO_PACKAGE, "The package '%s' is not on the class path".formatted(name))
            .because(searched());
    var near = Nearest.to(name, scan.packages());
    return near.isPresent()
        ? problem.fix("model = \"jpa:%s\"  in limbeck.toml".formatted(near.get()))
        : sources.withCompile(problem);
  }

  private String searched() {
    var folders =
        project.classpath().stream()
            .filter(entry -> !entry.toString().endsWith(".jar"))
            .map(sources.shown())
            .toList();
    var jars = project.classpath().size() - folders.size();
    return "Searched %s and %d jars."
        .formatted(folders.isEmpty() ? "no class folder" : String.join(", ", folders), jars);
  }

  /** That no class is an entity. */
  Problem noEntities() {
    return Problem.of(ModelCode.NO_ENTITIES, "%s names no entity".formatted(model))
        .because("No class there, or in a package inside, is annotated with @Entity.")
        .fix("name the package that holds the entities in  model  of limbeck.toml");
  }

  private static Problem javax(List<String> classes) {
    return Problem.of(
            ModelCode.JAVAX_ENTITIES,
            "%s is annotated with javax.persistence".formatted(classes.getFirst()))
        .because(
            "Hibernate reads jakarta.persistence since version 6; %d classes have the older name."
                .formatted(classes.size()))
        .fix("import jakarta.persistence in place of javax.persistence, with Hibernate 6.6 or 7");
  }

  /** What is missing that the project should bring along. */
  Optional<Problem> ofLibraries(ProjectLoader loader) {
    if (loader.has("org.hibernate.boot.MetadataSources")) {
      return loader.has("org.hibernate.tool.schema.spi.ContributableMatcher")
          ? Optional.empty()
          : Optional.of(otherHibernate("It is older than version 6."));
    }
    return Optional.of(
        Problem.of(ModelCode.NO_HIBERNATE, "There is no Hibernate on the class path of " + model)
            .because("What entities mean is asked of the project's own Hibernate. " + searched())
            .fix("add the dependency " + DEPENDENCY + " to the build")
            .fix(CLASSPATH + "  in limbeck.toml, with Hibernate among the jars"));
  }

  private static Problem otherHibernate(String why) {
    return Problem.of(
            ModelCode.OTHER_HIBERNATE, "The project's Hibernate cannot be asked for its schema")
        .because(why)
        .fix("use Hibernate 6.6 or 7")
        .fix("limbeck … --trace  shows what was missing");
  }

  /**
   * What Hibernate said.
   *
   * @param classes those that it was to map
   */
  Problem of(EntityTrouble trouble, List<String> classes) {
    var said = String.valueOf(trouble.getMessage());
    return switch (trouble.kind()) {
      case SETTING ->
          Problem.of(ModelCode.BAD_SETTINGS, "Hibernate does not take the project's settings")
              .because(said)
              .fix("correct the settings that are named there");
      case DIALECT ->
          Problem.of(
                  ModelCode.OTHER_DIALECT,
                  "The project's settings name the dialect %s".formatted(said))
              .because("The schema is PostgreSQL's.")
              .fix("leave the dialect out of the settings, or name a PostgreSQLDialect");
      case MAPPING -> mapping(said, classes);
    };
  }

  private Problem mapping(String said, List<String> classes) {
    var subject = subject(said, classes);
    var problem =
        Problem.of(
                ModelCode.NOT_MAPPED,
                "Hibernate cannot map %s".formatted(subject.orElse("the entities of " + model)))
            .because(said)
            .fix(fix(said));
    return subject.map(name -> problem.at(sources.place(name))).orElse(problem);
  }

  /** The first class of these packages that the message names, maybe by its simple name only. */
  private Optional<String> subject(String said, List<String> classes) {
    return CLASS_NAME
        .matcher(said)
        .results()
        .map(MatchResult::group)
        .filter(name -> packages.stream().anyMatch(inside -> name.startsWith(inside + ".")))
        .findFirst()
        .or(() ->
            QUOTED
                .matcher(said)
                .results()
                .flatMap(
                    found -> classes.stream().filter(name -> name.endsWith("." + found.group(1))))
                .findFirst());
  }

  private static String fix(String said) {
    return said.contains("no identifier")
        ? "give it a property with @Id"
        : "correct the mapping; Hibernate's message says what is missing";
  }

  /** What a class that cannot be loaded means. */
  Problem of(LinkageError error) {
    var said = String.valueOf(error.getMessage());
    if (error instanceof UnsupportedClassVersionError) {
      return laterJava(said);
    }
    var name = lastName(said);
    if (error instanceof NoClassDefFoundError && !name.startsWith("org.hibernate.")) {
      return Problem.of(ModelCode.MISSING_CLASS, "The entities need the class %s".formatted(name))
          .because("No folder or jar of the class path has it. " + searched())
          .fix("add the dependency that holds it to the build")
          .fix(CLASSPATH + "  in limbeck.toml, with its jar");
    }
    return otherHibernate(said);
  }

  private static String lastName(String said) {
    return CLASS_NAME
        .matcher(said.replace('/', '.'))
        .results()
        .map(found -> found.group())
        .reduce((first, second) -> second)
        .orElse(said);
  }

  private static Problem laterJava(String said) {
    var versions = VERSIONS.matcher(said);
    var wanted = versions.find() ? Integer.parseInt(versions.group(1)) - BEFORE_JAVA_1 : 0;
    var name = said.replaceFirst(" .*", "").replace('/', '.');
    return Problem.of(
            ModelCode.LATER_JAVA,
            "%s is compiled for Java %d, and Limbeck runs on Java %d"
                .formatted(name, wanted, Runtime.version().feature()))
        .because("A class file of a later Java cannot be read.")
        .fix(
            "set JAVA_HOME to a JDK %d, or compile with --release %d"
                .formatted(wanted, Runtime.version().feature()));
  }
}
