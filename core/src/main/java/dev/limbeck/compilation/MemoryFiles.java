package dev.limbeck.compilation;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Lets the compiler write its class files into memory. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

  private final SortedMap<String, ByteArrayOutputStream> written = new TreeMap<>();

  MemoryFiles(JavaFileManager others) {
    super(others);
  }

  /** The class files by the names of their classes. */
  SortedMap<String, byte[]> classes() {
    var classes = new TreeMap<String, byte[]>();
    written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return new ClassFile(
        className, written.computeIfAbsent(className, key -> new ByteArrayOutputStream()));
  }

  /** A source as it was read, under the path of its file. */
  static final class Source extends SimpleJavaFileObject {

    private final SourceFile file;

    Source(SourceFile file) {
      super(file.path().toUri(), Kind.SOURCE);
      this.file = file;
    }

    SourceFile file() {
      return file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return file.text();
    }
  }

  private static final class ClassFile extends SimpleJavaFileObject {

    private final ByteArrayOutputStream bytes;

    ClassFile(String className, ByteArrayOutputStream bytes) {
      super(java.net.URI.create("memory:///" + className.replace('.', '/') + ".class"), Kind.CLASS);
      this.bytes = bytes;
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }
}
