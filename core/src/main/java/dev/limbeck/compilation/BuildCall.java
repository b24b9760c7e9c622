package dev.limbeck.compilation;

import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One call of a build tool, which is asked for the class path. */
final class BuildCall {

  private static final int SHOWN_LINES = 12;
  private static final String FIX = "classpath = [\"target/classes\", \"lib/*\"]  in limbeck.toml";

  /** Writes the class path of one project; nothing is compiled for it. */
  private static final String GRADLE_SCRIPT =
      """
      allprojects { project ->
        project.plugins.withId('java') {
          if (project.projectDir.canonicalPath == new File(System.getProperty('limbeck.folder')).canonicalPath) {
            def main = project.sourceSets.main
            def files = main.runtimeClasspath + main.compileClasspath
            def output = new File(System.getProperty('limbeck.output'))
            project.tasks.register('limbeckClasspath') {
              doLast { output.text = files.collect { it.path }.join(File.pathSeparator) }
            }
          }
        }
      }
      """;

  private final BuildProject project;
  private final CompilationSettings settings;

  BuildCall(BuildProject project, CompilationSettings settings) {
    this.project = project;
    this.settings = settings;
  }

  /** The folders and jars that the build tool names. */
  List<Path> classpath() {
    try {
      var work = Files.createTempDirectory("limbeck-classpath");
      var output = work.resolve("classpath");
      var script = Files.writeString(work.resolve("limbeck.gradle"), GRADLE_SCRIPT);
      try {
        run(output, script);
        return entries(output);
      } finally {
        Files.deleteIfExists(output);
        Files.deleteIfExists(script);
        Files.deleteIfExists(work);
      }
    } catch (IOException e) {
      throw failed(List.of(String.valueOf(e)));
    }
  }

  private List<Path> entries(Path output) throws IOException {
    if (!Files.exists(output)) {
      throw failed(List.of("It did not say any class path."));
    }
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(Files.readString(output).strip())
        .filter(entry -> !entry.isBlank())
        .map(Path::of)
        .distinct()
        .toList();
  }

  private void run(Path output, Path script) throws IOException {
    var tool = project.tool();
    var program = program().orElseThrow(this::missing);
    settings.listener().on(new CompilationEvent.AskingBuild(tool.shown()));
    var command = new ArrayList<>(program);
    command.addAll(tool.arguments(project.folder(), output, script));
    var builder =
        new ProcessBuilder(command).directory(project.folder().toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(settings.environment());
    builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    var process = builder.start();
    try {
      process.getOutputStream().close();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw failed(said.lines().filter(line -> !line.isBlank()).toList());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(List.of("It was interrupted."));
    } finally {
      process.destroy();
    }
  }

  /** The project's wrapper, also one that may not be executed, or else what is on the path. */
  private Optional<List<String>> program() {
    var wrapper = project.wrapper();
    if (wrapper.isPresent()) {
      var script = wrapper.get().toString();
      return Optional.of(
          Files.isExecutable(wrapper.get()) ? List.of(script) : List.of("sh", script));
    }
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(path(settings.environment()))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, project.tool().command()))
        .filter(Files::isExecutable)
        .map(file -> List.of(file.toString()))
        .findFirst();
  }

  private static String path(Map<String, String> environment) {
    return environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
  }

  private ProblemException missing() {
    var tool = project.tool();
    return Problem.of(
            JavaCode.NO_BUILD_TOOL,
            "%s is needed for the class path of %s, and is not there"
                .formatted(tool.shown(), project.folder()))
        .because(
            "There is no %s in the project, and no %s on the PATH."
                .formatted(tool.wrapper(), tool.command()))
        .fix("install " + tool.shown() + ", or name the class path yourself:")
        .fix(FIX)
        .exception();
  }

  private ProblemException failed(List<String> said) {
    var last = said.subList(Math.max(0, said.size() - SHOWN_LINES), said.size());
    return Problem.of(
            JavaCode.BUILD_FAILED,
            "%s did not tell the class path of %s"
                .formatted(project.tool().shown(), project.folder()))
        .because(last.stream().map(line -> "| " + line).collect(Collectors.joining("\n")))
        .fix("mend the build, or name the class path yourself:")
        .fix(FIX)
        .exception();
  }
}
