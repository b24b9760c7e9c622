package dev.limbeck.hibernate;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.ModelCode;
import dev.limbeck.problem.Problem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first persistence unit of {@code META-INF/persistence.xml}.
 *
 * @param properties its properties
 * @param mappingFiles its files of mappings
 */
record PersistenceXml(SortedMap<String, String> properties, List<String> mappingFiles) {

  private static final String FILE = "META-INF/persistence.xml";

  /** Reads it. */
  static PersistenceXml parse(String text) {
    var properties = new TreeMap<String, String>();
    var mappings = new ArrayList<String>();
    try {
      var factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      var reader = factory.createXMLStreamReader(new StringReader(text));
      int units = 0;
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT) {
          var name = reader.getLocalName();
          units += name.equals("persistence-unit") ? 1 : 0;
          if (units == 1 && name.equals("property")) {
            properties.put(attribute(reader, "name"), attribute(reader, "value"));
          } else if (units == 1 && name.equals("mapping-file")) {
            mappings.add(reader.getElementText().strip());
          }
        }
      }
    } catch (XMLStreamException broken) {
      throw problem(broken).exception();
    }
    return new PersistenceXml(properties, mappings);
  }

  private static String attribute(XMLStreamReader reader, String name) {
    var value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static Problem problem(XMLStreamException broken) {
    var place = broken.getLocation();
    var line = place == null ? 0 : place.getLineNumber();
    return Problem.of(ModelCode.BAD_SETTINGS, FILE + " cannot be read")
        .because(String.valueOf(broken.getMessage()).replaceFirst("(?s).*\\nMessage: ", ""))
        .fix("correct the file")
        .at(new Location(FILE, line, 0, ""));
  }
}
