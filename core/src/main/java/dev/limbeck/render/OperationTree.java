package dev.limbeck.render;

import dev.limbeck.operation.Custom;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.QualifiedName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Operations as maps, lists, texts, numbers and truths, ready to be written as JSON.
 *
 * <p>A record is a map of its components in their order, in snake case; what is empty is left out,
 * and where a family has several cases, {@code kind} says which one it is. An operation's kind is
 * called {@code operation}.
 */
public final class OperationTree {

  private OperationTree() {}

  /** The operation as a map; {@code operation} comes first. */
  public static Map<String, Object> of(Operation operation) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put(
        "operation",
        operation instanceof Custom custom ? custom.name() : snake(operation.getClass()));
    if (operation instanceof Record values) {
      components(values, tree);
    }
    return tree;
  }

  private static void components(Record values, Map<String, Object> tree) {
    for (var component : values.getClass().getRecordComponents()) {
      var value = read(values, component);
      if (!isNothing(value)) {
        tree.put(snake(component.getName()), tree(value));
      }
    }
  }

  private static boolean isNothing(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.isEmpty();
      case Collection<?> collection -> collection.isEmpty();
      case Map<?, ?> map -> map.isEmpty();
      default -> false;
    };
  }

  private static Object tree(Object value) {
    return switch (value) {
      case QualifiedName name -> name.toString();
      case Operation operation -> of(operation);
      case Optional<?> optional -> tree(optional.orElseThrow());
      case Collection<?> collection -> list(collection);
      case Map<?, ?> map -> map(map);
      case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
      case Record values -> record(values);
      case Number number -> number;
      case Boolean truth -> truth;
      default -> value.toString();
    };
  }

  private static List<Object> list(Collection<?> collection) {
    var list = new ArrayList<>();
    collection.forEach(one -> list.add(tree(one)));
    return list;
  }

  private static Map<String, Object> map(Map<?, ?> map) {
    var tree = new LinkedHashMap<String, Object>();
    map.forEach((key, value) -> tree.put(key.toString(), tree(value)));
    return tree;
  }

  private static Map<String, Object> record(Record values) {
    var tree = new LinkedHashMap<String, Object>();
    if (Arrays.stream(values.getClass().getInterfaces()).anyMatch(Class::isSealed)) {
      tree.put("kind", snake(values.getClass()));
    }
    components(values, tree);
    return tree;
  }

  private static Object read(Record values, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(values);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component + " of a record cannot be read", e);
    }
  }

  private static String snake(Class<?> type) {
    var name = type.getSimpleName();
    return snake(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
  }

  private static String snake(String camel) {
    return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
