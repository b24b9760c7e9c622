package dev.limbeck.acceptance.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** Reads the test data of core, which says how its files are made. */
final class Cases {

  private static final Path FOLDER =
      Path.of(System.getProperty("limbeck.root", ".."), "core/src/test/resources/graph");

  private Cases() {}

  /** All random cases, in the order of their file. */
  static List<Case> random() throws IOException {
    var differences = differences();
    var lines = lines("random.jsonl.gz");
    return IntStream.range(0, lines.size())
        .mapToObj(i -> random(i, object(lines.get(i)), Optional.ofNullable(differences.get(i))))
        .toList();
  }

  /** All cases of a public project, but for those that tear down a trunk others stand on. */
  static List<Case> project(String name) throws IOException {
    var graph = revisions(list(json(String.join("", lines(name + ".json.gz")))), "depends_on");
    var oracle = object(String.join("", lines(name + ".oracle.json.gz")));
    return list(value(oracle, "cases")).stream()
        .map(Cases::map)
        .filter(c -> !name.equals("glance") || !text(c, "dest").matches("(contract|ocata01)@base"))
        .map(c ->
            new Case(
                name + " " + text(c, "cmd") + " " + text(c, "dest"),
                graph,
                texts(c, "from"),
                text(c, "cmd"),
                text(c, "dest"),
                c.containsKey("error") ? Optional.empty() : Optional.of(texts(c, "heads_after"))))
        .toList();
  }

  private static Case random(int number, Map<?, ?> json, Optional<String> difference) {
    var answer = value(json, "ok").equals(true) ? Optional.of(texts(json, "rows_after")) : none();
    if (value(json, "alembic_defect").equals(true)) {
      answer = none();
    }
    if (difference.isPresent()) {
      answer =
          difference.get().equals("refused")
              ? none()
              : Optional.of(List.of(difference.get().split(",", -1)));
    }
    return new Case(
        "random " + number,
        revisions(list(value(json, "graph")), "deps"),
        texts(json, "rows"),
        text(json, "cmd"),
        text(json, "target"),
        answer);
  }

  private static Optional<List<String>> none() {
    return Optional.empty();
  }

  /** Where the answer is better than Alembic's: the number of the case, and the rows. */
  static Map<Integer, String> differences() throws IOException {
    return Files.readAllLines(FOLDER.resolve("random-differences.txt")).stream()
        .map(line -> line.split(" ", 3))
        .collect(Collectors.toMap(words -> Integer.valueOf(words[0]), words -> words[2]));
  }

  private static List<Case.Revision> revisions(List<?> graph, String dependencies) {
    return graph.stream()
        .map(Cases::map)
        .map(r ->
            new Case.Revision(
                text(r, "id"), texts(r, "down"), texts(r, dependencies), texts(r, "labels")))
        .toList();
  }

  private static List<String> lines(String file) throws IOException {
    try (var packed = new GZIPInputStream(Files.newInputStream(FOLDER.resolve(file)));
        var reader = new BufferedReader(new InputStreamReader(packed, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static String text(Map<?, ?> json, String key) {
    return String.valueOf(value(json, key));
  }

  private static List<String> texts(Map<?, ?> json, String key) {
    return list(value(json, key)).stream().map(String::valueOf).toList();
  }

  /** Empty where it is missing or null. */
  private static Object value(Map<?, ?> json, String key) {
    var found = json.get(key);
    return found == null ? "" : found;
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  private static Map<?, ?> object(String text) {
    return map(json(text));
  }

  private static Object json(String text) {
    try (var parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      return value(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        var object = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          var key = parser.currentName();
          parser.nextToken();
          object.put(key, value(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        var array = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(value(parser));
        }
        yield array;
      }
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NULL -> "";
      default -> parser.getText();
    };
  }
}
