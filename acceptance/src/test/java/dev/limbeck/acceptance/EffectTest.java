package dev.limbeck.acceptance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Data is in the middle and effects are at the edge. */
class EffectTest {

  /** Packages of core that hold values and functions only. */
  private static final String[] PURE = {
    "dev.limbeck.problem..",
    "dev.limbeck.schema..",
    "dev.limbeck.sql..",
    "dev.limbeck.operation..",
    "dev.limbeck.revision..",
    "dev.limbeck.migration..",
    "dev.limbeck.render..",
    "dev.limbeck.diff.."
  };

  /** What hands the step's connection to a revision, which never opens one. */
  private static final List<String> DOOR =
      List.of("dev.limbeck.migration.Operations", "dev.limbeck.migration.StepConnection");

  private static final Pattern OUTSIDE =
      Pattern.compile(
          "java\\.nio\\.file\\.Files|java\\.io\\.(File|RandomAccessFile|File(In|Out)putStream"
              + "|File(Reader|Writer))|java\\.nio\\.channels\\..*|java\\.(sql|net)\\..*|javax\\.sql\\..*"
              + "|java\\.lang\\.Process(Builder|Handle)?|java\\.lang\\.Thread");

  private static final Pattern SOCKET =
      Pattern.compile(
          "java\\.net\\.(Socket|ServerSocket|DatagramSocket|MulticastSocket|URLConnection"
              + "|HttpURLConnection)|java\\.net\\.http\\..*|javax\\.net\\..*"
              + "|java\\.nio\\.channels\\.(Async\\w+)?(Server)?SocketChannel"
              + "|java\\.nio\\.channels\\.DatagramChannel");

  private static final Pattern OLD_TIME =
      Pattern.compile(
          "java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat"
              + "|java\\.sql\\.(Date|Time|Timestamp)");

  private static final Pattern SLEEP =
      Pattern.compile("\\bThread\\s*\\.\\s*sleep\\(|\\bTimeUnit\\.\\w+\\.sleep\\(|\\bparkNanos\\(");

  @Test
  void theModelAndTheGraphTouchNothingOutside() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .and(describe("not its door", type -> !DOOR.contains(type.getName())))
        .should()
        .dependOnClassesThat(areNamed(OUTSIDE))
        .because(
            "files, processes, threads and databases belong to jdbc, script, compilation,"
                + " config, scratch and the shells; hand the text or the value in")
        .check(Product.CLASSES);
  }

  @Test
  void thereIsNoSocketButTheDatabases() {
    noClasses()
        .that(describe("not embedded", type -> !Product.moduleOf(type).equals("embedded")))
        .should()
        .dependOnClassesThat(areNamed(SOCKET))
        .orShould()
        .accessTargetWhere(calls("java.net.URL", "openStream"))
        .orShould()
        .accessTargetWhere(calls("java.net.URL", "openConnection"))
        .because(
            "no telemetry, no update check: what a run says to the network goes to the"
                + " database, through its driver")
        .check(Product.CLASSES);
  }

  @Test
  void onlyTheCommandLinePrintsAndExits() {
    noClasses()
        .that(describe("not cli", type -> !Product.moduleOf(type).equals("cli")))
        .should()
        .accessTargetWhere(calls("java.lang.System", "out"))
        .orShould()
        .accessTargetWhere(calls("java.lang.System", "err"))
        .orShould()
        .accessTargetWhere(calls("java.lang.System", "exit"))
        .orShould()
        .accessTargetWhere(calls("java.lang.Runtime", "halt"))
        .orShould()
        .accessTargetWhere(calls("java.lang.Throwable", "printStackTrace"))
        .because("a library returns what it found and throws what is wrong; the cli tells it")
        .check(Product.CLASSES);
  }

  @Test
  void theEnvironmentIsHandedToCore() {
    noClasses()
        .that(describe("core or dialects", type -> Product.moduleOf(type).matches("core|dialects")))
        .should()
        .accessTargetWhere(calls("java.lang.System", "getenv"))
        .because("an application and a test say which environment counts; take it as a Map")
        .check(Product.CLASSES);
  }

  @Test
  void timeIsJavaTime() {
    noClasses()
        .should()
        .dependOnClassesThat(areNamed(OLD_TIME))
        .because("java.time has types that do not change and say what they mean")
        .check(Product.CLASSES);
  }

  @Test
  void nothingSleepsWhereItCouldWait() {
    assertThat(Repository.files(".java"))
        .as("files that sleep; wait for the event, or pause in the one class named Pause")
        .filteredOn(file -> !file.endsWith("Pause.java") && !file.endsWith("EffectTest.java"))
        .filteredOn(file -> SLEEP.matcher(Repository.text(file)).find())
        .map(Repository::relative)
        .isEmpty();
  }

  private static DescribedPredicate<JavaClass> areNamed(Pattern pattern) {
    return describe(
        "are named " + pattern,
        type -> pattern.matcher(type.getBaseComponentType().getName()).matches());
  }

  private static DescribedPredicate<JavaAccess<?>> calls(String type, String member) {
    return target(owner(HasName.Predicates.name(type))).and(target(name(member)));
  }
}
