import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** Starts Hibernate on a database as an application does; it validates the schema, or makes it. */
public final class Validate {

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    var classes = Path.of(arguments[0]);
    var settings = new TreeMap<String, Object>();
    settings.put("hibernate.hbm2ddl.auto", "validate");
    settings.put("jakarta.persistence.jdbc.url", arguments[1] + "?currentSchema=" + arguments[2]);
    settings.put("hibernate.default_schema", arguments[2]);
    for (int i = 3; i < arguments.length; i++) {
      var setting = arguments[i].split("=", 2);
      settings.put(setting[0], setting[1]);
    }
    var registry = new StandardServiceRegistryBuilder().applySettings(settings).build();
    var sources = new MetadataSources(registry);
    try (var files = Files.list(classes)) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString().replace(".class", "");
        var type = Class.forName(classes.getFileName() + "." + name);
        if (type.getAnnotations().length > 0) {
          sources.addAnnotatedClass(type);
        }
      }
    }
    sources.buildMetadata().buildSessionFactory().close();
    System.out.println("valid");
  }
}
