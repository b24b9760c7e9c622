package dev.limbeck.hibernate.bridge;

import dev.limbeck.hibernate.EntityRequest;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.engine.jdbc.connections.internal.UserSuppliedConnectionProviderImpl;

/** What Hibernate is told: the project's settings, and ours that keep it from a database. */
final class HibernateSettings {

  private HibernateSettings() {}

  static Map<String, Object> of(EntityRequest request) {
    var all = new TreeMap<String, Object>(request.settings());
    all.put("hibernate.boot.allow_jdbc_metadata_access", "false");
    all.put("jakarta.persistence.database-product-name", "PostgreSQL");
    all.put("jakarta.persistence.database-major-version", request.serverVersion());
    all.put("jakarta.persistence.database-minor-version", 0);
    all.put("hibernate.connection.provider_class", new UserSuppliedConnectionProviderImpl());
    all.put("hibernate.cache.use_second_level_cache", "false");
    all.put("hibernate.cache.use_query_cache", "false");
    return all;
  }
}
