package dev.limbeck.compilation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What builds a project and knows its class path. */
enum BuildTool {
  /** Maven. */
  MAVEN("Maven", "mvn", "target/classes"),
  /** Gradle. */
  GRADLE("Gradle", "gradle", "build/classes/java/main");

  private final String shown;
  private final String command;
  private final String classes;

  BuildTool(String shown, String command, String classes) {
    this.shown = shown;
    this.command = command;
    this.classes = classes;
  }

  /** Its name. */
  String shown() {
    return shown;
  }

  /** Its program. */
  String command() {
    return command;
  }

  /** The program that a project may bring along. */
  String wrapper() {
    var windows = System.getProperty("os.name", "").startsWith("Windows");
    return switch (this) {
      case MAVEN -> windows ? "mvnw.cmd" : "mvnw";
      case GRADLE -> windows ? "gradlew.bat" : "gradlew";
    };
  }

  /** Where it puts the classes of a project. */
  String classes() {
    return classes;
  }

  /** The files that make a folder a project. */
  private List<String> buildFiles() {
    return switch (this) {
      case MAVEN -> List.of("pom.xml");
      case GRADLE -> List.of("build.gradle", "build.gradle.kts");
    };
  }

  /** The files of a project that decide its class path. */
  List<String> settings() {
    var more =
        switch (this) {
          case MAVEN -> List.of(".mvn/maven.config", ".mvn/extensions.xml", ".mvn/jvm.config");
          case GRADLE ->
              List.of(
                  "settings.gradle",
                  "settings.gradle.kts",
                  "gradle.properties",
                  "gradle.lockfile",
                  "gradle/libs.versions.toml",
                  "gradle/wrapper/gradle-wrapper.properties",
                  "buildSrc");
        };
    return Stream.concat(buildFiles().stream(), more.stream()).toList();
  }

  /** Those in the user's folder. */
  List<String> userSettings() {
    return switch (this) {
      case MAVEN -> List.of(".m2/settings.xml");
      case GRADLE -> List.of(".gradle/gradle.properties", ".gradle/init.gradle");
    };
  }

  /** Whether there is a project in a folder. */
  boolean hasProject(Path folder) {
    return buildFiles().stream().anyMatch(file -> Files.isRegularFile(folder.resolve(file)));
  }

  /** What it is called with to write the class path into a file. */
  List<String> arguments(Path folder, Path output, Path script) {
    return switch (this) {
      case MAVEN ->
          List.of(
              "-B",
              "-q",
              "-f",
              folder.resolve("pom.xml").toString(),
              "-Dmdep.outputFile=" + output,
              "-Dmdep.pathSeparator=" + java.io.File.pathSeparator,
              "dependency:build-classpath");
      case GRADLE ->
          List.of(
              "-q",
              "--console=plain",
              "-p",
              folder.toString(),
              "-I",
              script.toString(),
              "-Dlimbeck.folder=" + folder,
              "-Dlimbeck.output=" + output,
              "limbeckClasspath");
    };
  }
}
