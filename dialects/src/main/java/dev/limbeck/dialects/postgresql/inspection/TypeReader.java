package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.DataType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.StandardType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What {@code format_type} says, as a type. */
final class TypeReader {

  /** What stands in the parentheses, wherever they are: {@code timestamp(3) with time zone}. */
  private static final Pattern MODIFIERS = Pattern.compile("\\(([^()]*)\\)");

  private static final Pattern NUMBERS = Pattern.compile("-?\\d+(,\\s*-?\\d+)*");
  private static final String NAME = "(?:[a-z_][a-z0-9_$]*|\"(?:[^\"]|\"\")+\")";
  private static final Pattern NAMED =
      Pattern.compile("(%s(?:\\.%s)?)(?:\\((.*)\\))?".formatted(NAME, NAME), Pattern.DOTALL);

  /** Types of the server itself that have no constant of their own. */
  private static final Pattern OF_SERVER =
      Pattern.compile(
          "any(array|element|enum|range|multirange|nonarray|compatible\\w*)"
              + "|reg(class|collation|config|dictionary|namespace|oper|operator|proc|procedure|role"
              + "|type|database)|(int[48]|num|tstz|ts|date)multirange"
              + "|pg_(lsn|snapshot|ddl_command)|oid|oidvector|int2vector|xid8?|cid|tid|name|bpchar"
              + "|record|void|trigger|event_trigger|internal|cstring|unknown|refcursor|jsonpath"
              + "|txid_snapshot|aclitem|(fdw|index_am|table_am|tsm|language)_handler"
              + "|\"any\"|\"char\"|\"bit\"|\"trigger\"");

  private static final Map<String, StandardType> WORDS = words();

  private TypeReader() {}

  private static Map<String, StandardType> words() {
    var words = new LinkedHashMap<String, StandardType>();
    for (var type : StandardType.values()) {
      words.put(type.word(), type);
    }
    words.remove("serial");
    words.remove("smallserial");
    words.remove("bigserial");
    words.remove("char");
    words.remove("bit");
    words.put("character", StandardType.CHAR);
    words.put("character varying", StandardType.VARCHAR);
    words.put("bit varying", StandardType.VARBIT);
    words.put("time without time zone", StandardType.TIME);
    words.put("time with time zone", StandardType.TIMETZ);
    words.put("timestamp without time zone", StandardType.TIMESTAMP);
    words.put("timestamp with time zone", StandardType.TIMESTAMPTZ);
    return words;
  }

  /** The type; where it is none that we know, exactly the server's text. */
  static DataType read(String text) {
    if (text.endsWith("[]")) {
      return new DataType.Array(read(text.substring(0, text.length() - 2)), 1);
    }
    var modifiers = MODIFIERS.matcher(text);
    if (!modifiers.find()) {
      return plain(text);
    }
    var word = text.substring(0, modifiers.start()) + text.substring(modifiers.end());
    var type = word.equals("bit") ? StandardType.BIT : WORDS.get(word);
    return type != null && NUMBERS.matcher(modifiers.group(1)).matches()
        ? new DataType.Standard(type, numbers(modifiers.group(1)))
        : named(text);
  }

  private static DataType plain(String text) {
    var type = WORDS.get(text);
    if (type != null) {
      return new DataType.Standard(type, List.of());
    }
    return OF_SERVER.matcher(text).matches() ? new DataType.Verbatim(text) : named(text);
  }

  private static List<Integer> numbers(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).map(Integer::valueOf).toList();
  }

  private static DataType named(String text) {
    var named = NAMED.matcher(text);
    if (!named.matches()) {
      return new DataType.Verbatim(text);
    }
    return new DataType.Named(
        QualifiedName.parse(named.group(1)),
        named.group(2) == null ? List.of() : ExpressionText.elements(named.group(2)));
  }
}
