package dev.limbeck.hibernate.bridge;

import java.util.IdentityHashMap;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Table;

/** Which class or property makes which table. */
final class Origins {

  private final IdentityHashMap<Table, String> byTable = new IdentityHashMap<>();

  Origins(Metadata metadata) {
    for (var entity : metadata.getEntityBindings()) {
      byTable.putIfAbsent(entity.getTable(), String.valueOf(entity.getClassName()));
      for (var join : entity.getJoins()) {
        byTable.putIfAbsent(join.getTable(), String.valueOf(entity.getClassName()));
      }
    }
    for (var collection : metadata.getCollectionBindings()) {
      var table = collection.getCollectionTable();
      if (table != null) {
        byTable.putIfAbsent(table, collection.getRole());
      }
    }
  }

  /** The class, with the property behind it where that has a table; empty where unknown. */
  String of(Table table) {
    return byTable.getOrDefault(table, "");
  }
}
