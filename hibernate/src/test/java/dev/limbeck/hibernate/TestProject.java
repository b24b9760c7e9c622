package dev.limbeck.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.compilation.CompilationSettings;
import dev.limbeck.model.DesiredSchema;
import dev.limbeck.model.ModelRequest;
import dev.limbeck.schema.NamingConvention;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** A project whose sources are written and compiled by a test. */
final class TestProject {

  private final Path folder;
  private final List<Path> libraries;
  private List<String> schemas = List.of("app");
  private NamingConvention naming = NamingConvention.NONE;

  TestProject(Path folder, List<Path> libraries) {
    this.folder = folder;
    this.libraries = libraries;
  }

  /** Writes a source or another file. */
  TestProject file(String path, String text) {
    try {
      var file = folder.resolve(path);
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a class of the package {@code app}, with the imports that entities need. */
  TestProject entity(String name, String text) {
    return file(
        "src/main/java/app/" + name + ".java",
        """
        package app;

        import jakarta.persistence.*;
        import java.math.*;
        import java.time.*;
        import java.util.*;
        import org.hibernate.annotations.Check;
        import org.hibernate.annotations.ColumnDefault;
        import org.hibernate.annotations.Comment;
        import org.hibernate.annotations.CreationTimestamp;
        import org.hibernate.annotations.Generated;
        import org.hibernate.annotations.GeneratedColumn;
        import org.hibernate.annotations.JdbcTypeCode;
        import org.hibernate.type.SqlTypes;

        """
            + text);
  }

  /** What is compared beside the schema {@code app}. */
  TestProject comparing(String... others) {
    schemas = List.of(others);
    return this;
  }

  /** The key {@code naming}. */
  TestProject naming(Map<String, String> patterns) {
    naming = new NamingConvention(patterns);
    return this;
  }

  /** Compiles all sources. */
  TestProject compile() {
    var arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes().toString()));
    arguments.add("-cp");
    arguments.add(
        libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    try (var files = Files.walk(folder.resolve("src/main/java"))) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
      Files.createDirectories(classes());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    var said = new StringWriter();
    var compiler = ToolProvider.getSystemJavaCompiler();
    var files = compiler.getStandardFileManager(null, null, null);
    var sources =
        files.getJavaFileObjects(
            arguments.stream().filter(a -> a.endsWith(".java")).toArray(String[]::new));
    var options = arguments.stream().filter(a -> !a.endsWith(".java")).toList();
    var done = compiler.getTask(said, files, null, options, null, sources).call();
    assertThat(done).as(said.toString()).isTrue();
    return this;
  }

  /** The folder of classes. */
  Path classes() {
    return folder.resolve("target/classes");
  }

  /** Its entities as a schema. */
  DesiredSchema.Statements read(String packageName) {
    var classpath = new ArrayList<Path>();
    if (Files.exists(classes())) {
      classpath.add(classes());
    }
    classpath.addAll(libraries);
    var compilation =
        new CompilationSettings(
            21,
            Optional.of(classpath),
            new CompilationSettings.ProjectPlace(folder, folder),
            Map.of(),
            "limbeck test",
            event -> {});
    var request =
        new ModelRequest(
            packageName,
            "app",
            schemas,
            naming,
            18,
            compilation,
            path -> folder.relativize(path).toString().replace('\\', '/'));
    return (DesiredSchema.Statements) new JpaModelLoader().source(request).read();
  }

  /** The statements of its entities, one a line. */
  String sql() {
    return read("app").statements().stream()
        .map(statement -> statement.statement().text() + ";\n")
        .collect(Collectors.joining());
  }
}
