package dev.limbeck.hibernate.bridge;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hibernate.engine.jdbc.connections.internal.UserSuppliedConnectionProviderImpl;

/** What Hibernate is told: the project's settings, and ours that keep it from a database. */
final class HibernateSettings {

  /** What would open a connection or a cache, change a schema, qualify names, or need beans. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "hibernate\\.connection\\..*|hibernate\\.cache\\..*|hibernate\\.(hikari|c3p0|agroal)\\..*"
              + "|(jakarta|javax)\\.persistence\\.(jdbc|schema-generation|database-).*"
              + "|(jakarta|javax)\\.persistence\\.(jta|nonJta)DataSource"
              + "|(jakarta|javax)\\.persistence\\.sharedCache\\.mode"
              + "|hibernate\\.hbm2ddl\\.(auto|import_files|create_namespaces)"
              + "|hibernate\\.default_(schema|catalog)|hibernate\\.jndi\\..*"
              + "|hibernate\\.(multi_?tenan|tenant_identifier_).*|hibernate\\.search\\..*"
              + "|hibernate\\.session_factory.*|hibernate\\.event\\..*");

  private HibernateSettings() {}

  static Map<String, Object> of(Map<String, String> project, int serverVersion) {
    var all = new TreeMap<String, Object>(project);
    all.keySet().removeIf(key -> LEFT_OUT.matcher(key).matches());
    all.put("hibernate.boot.allow_jdbc_metadata_access", "false");
    all.put("jakarta.persistence.database-product-name", "PostgreSQL");
    all.put("jakarta.persistence.database-major-version", serverVersion);
    all.put("jakarta.persistence.database-minor-version", 0);
    all.put("hibernate.connection.provider_class", new UserSuppliedConnectionProviderImpl());
    all.put("hibernate.cache.use_second_level_cache", "false");
    all.put("hibernate.cache.use_query_cache", "false");
    all.put("hibernate.query.startup_check", "false");
    all.put("hibernate.jpa_callbacks.enabled", "false");
    return all;
  }
}
