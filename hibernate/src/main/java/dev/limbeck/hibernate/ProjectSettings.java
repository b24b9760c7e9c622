package dev.limbeck.hibernate;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a project says to Hibernate in its own files.
 *
 * @param hibernate settings by Hibernate's names
 * @param mappingFiles files of mappings on the class path
 */
record ProjectSettings(SortedMap<String, String> hibernate, List<String> mappingFiles) {

  private static final String IMPLICIT = "hibernate.implicit_naming_strategy";
  private static final String PHYSICAL = "hibernate.physical_naming_strategy";

  /** Where Spring Boot 3 and 4 have it; it says which physical strategy is theirs, too. */
  private static final String BOOT_3 =
      "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy";

  private static final String BOOT_4 =
      "org.springframework.boot.hibernate.SpringImplicitNamingStrategy";

  private static final String NAMING = "org.hibernate.boot.model.naming.";
  private static final String PROPERTIES = "spring.jpa.properties.";
  private static final String ORM = "META-INF/orm.xml";

  private static final List<String> FILES =
      List.of(
          "application.yml",
          "application.yaml",
          "application.properties",
          "config/application.yml",
          "config/application.yaml",
          "config/application.properties");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^:}]*)(?::([^}]*))?}");

  /** Reads them from the class path. */
  static ProjectSettings read(ProjectLoader loader, Map<String, String> environment)
      throws IOException {
    var settings = new TreeMap<String, String>();
    var mappings = new ArrayList<String>();
    var unit = text(loader, "META-INF/persistence.xml");
    if (unit.isPresent()) {
      var read = PersistenceXml.parse(unit.get());
      settings.putAll(read.properties());
      mappings.addAll(read.mappingFiles());
    }
    for (var name : FILES) {
      var file = text(loader, name);
      if (file.isPresent()) {
        var said =
            name.endsWith(".properties") ? properties(file.get()) : YamlMap.parse(file.get());
        said.replaceAll((key, value) -> filled(value, environment));
        spring(said, settings, mappings);
      }
    }
    defaults(loader, settings);
    if (text(loader, ORM).isPresent() && !mappings.contains(ORM)) {
      mappings.add(ORM);
    }
    return new ProjectSettings(settings, mappings);
  }

  private static Optional<String> text(ProjectLoader loader, String name) throws IOException {
    try (InputStream file = loader.getResourceAsStream(name)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static SortedMap<String, String> properties(String text) throws IOException {
    var read = new Properties();
    try (Reader reader = new StringReader(text)) {
      read.load(reader);
    }
    var all = new TreeMap<String, String>();
    read.stringPropertyNames().forEach(name -> all.put(name, read.getProperty(name)));
    return all;
  }

  /** Takes what Spring Boot hands on to Hibernate. */
  private static void spring(
      SortedMap<String, String> said, SortedMap<String, String> settings, List<String> mappings) {
    said.forEach((key, value) -> {
      var plain = key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
      if (key.startsWith(PROPERTIES)) {
        settings.put(key.substring(PROPERTIES.length()).replaceAll("[\\[\\]]", ""), value);
      } else if (plain.equals("spring.jpa.databaseplatform")) {
        settings.put("hibernate.dialect", value);
      } else if (plain.startsWith("spring.jpa.mappingresources")) {
        mappings.addAll(List.of(value.strip().split("\\s*,\\s*")));
      }
    });
    said.forEach((key, value) -> {
      var plain = key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
      if (plain.equals("spring.jpa.hibernate.naming.implicitstrategy")) {
        settings.put(IMPLICIT, value);
      } else if (plain.equals("spring.jpa.hibernate.naming.physicalstrategy")) {
        settings.put(PHYSICAL, value);
      }
    });
  }

  /** The strategies that Spring Boot takes where nobody says any. */
  private static void defaults(ProjectLoader loader, SortedMap<String, String> settings) {
    if (loader.has(BOOT_4)) {
      settings.putIfAbsent(IMPLICIT, BOOT_4);
      settings.putIfAbsent(PHYSICAL, NAMING + "PhysicalNamingStrategySnakeCaseImpl");
    } else if (loader.has(BOOT_3)) {
      settings.putIfAbsent(IMPLICIT, BOOT_3);
      settings.putIfAbsent(PHYSICAL, NAMING + "CamelCaseToUnderscoresNamingStrategy");
    }
  }

  /** {@code ${NAME:default}} with the environment's values. */
  private static String filled(String value, Map<String, String> environment) {
    return PLACEHOLDER
        .matcher(value)
        .replaceAll(found -> {
          var known = environment.get(found.group(1));
          var filled =
              known != null ? known : found.group(2) != null ? found.group(2) : found.group();
          return java.util.regex.Matcher.quoteReplacement(filled);
        });
  }
}
