package dev.limbeck.hibernate.bridge;

import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.LoggerProvider;
import org.jspecify.annotations.Nullable;

/** Loggers that say nothing: what Hibernate logs is of no use to who reads a difference. */
public final class SilentLoggers implements LoggerProvider {

  @Override
  public Logger getLogger(String name) {
    return new Silent(name);
  }

  @Override
  public void clearMdc() {}

  @Override
  public @Nullable Object putMdc(String key, Object value) {
    return null;
  }

  @Override
  public @Nullable Object getMdc(String key) {
    return null;
  }

  @Override
  public void removeMdc(String key) {}

  @Override
  public Map<String, Object> getMdcMap() {
    return Map.of();
  }

  @Override
  public void clearNdc() {}

  @Override
  public String getNdc() {
    return "";
  }

  @Override
  public int getNdcDepth() {
    return 0;
  }

  @Override
  public String popNdc() {
    return "";
  }

  @Override
  public String peekNdc() {
    return "";
  }

  @Override
  public void pushNdc(String message) {}

  @Override
  public void setNdcMaxDepth(int depth) {}

  private static final class Silent extends Logger {

    private static final long serialVersionUID = 1L;

    Silent(String name) {
      super(name);
    }

    @Override
    protected void doLog(
        Level level, String loggerClass, Object message, Object[] parameters, Throwable thrown) {}

    @Override
    protected void doLogf(
        Level level, String loggerClass, String format, Object[] parameters, Throwable thrown) {}

    @Override
    public boolean isEnabled(Level level) {
      return false;
    }
  }
}
