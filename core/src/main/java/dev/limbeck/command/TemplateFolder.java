package dev.limbeck.command;

import dev.limbeck.problem.FileTrouble;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.WorkspaceCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A folder that {@code init} copies.
 *
 * @param folder the folder
 * @param typed the same as it was typed
 * @param name what {@code {{name}}} stands for, in texts and in names of files
 * @param schema what {@code {{schema}}} stands for
 */
record TemplateFolder(Path folder, Path typed, String name, String schema) {

  /** Copies all its files; what exists is left alone. */
  void copyTo(FilesToWrite files) {
    if (!Files.isDirectory(folder)) {
      throw noSuchTemplate();
    }
    try (var found = Files.walk(folder)) {
      for (var file : found.filter(Files::isRegularFile).sorted().toList()) {
        var path = filled(folder.relativize(file).toString().replace('\\', '/'));
        files.write(path, filled(Files.readAllBytes(file)), Files.isExecutable(file));
      }
    } catch (IOException e) {
      throw new ProblemException(
          List.of(
              Problem.of(WorkspaceCode.NO_TEMPLATE, "Cannot read the template " + typed)
                  .because(FileTrouble.reason(e))
                  .fix("limbeck list_templates")),
          e);
    }
  }

  private ProblemException noSuchTemplate() {
    var builtIn = InitTemplate.BuiltIn.all();
    var names = builtIn.stream().map(template -> template.word()).collect(Collectors.joining(", "));
    return Problem.of(WorkspaceCode.NO_TEMPLATE, "No such template '%s'".formatted(typed))
        .because("There are %s, or the path of a folder.".formatted(names))
        .fix("limbeck list_templates")
        .exception();
  }

  private String filled(String text) {
    return text.replace("{{name}}", name).replace("{{schema}}", schema);
  }

  /** What is no text is copied as it is. */
  private byte[] filled(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return filled(text).getBytes(StandardCharsets.UTF_8);
    } catch (CharacterCodingException notText) {
      return bytes;
    }
  }
}
