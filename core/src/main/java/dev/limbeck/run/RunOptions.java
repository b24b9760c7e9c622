package dev.limbeck.run;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * How a run behaves.
 *
 * @param service the service's name, for messages
 * @param again the command that repeats this run, to be pasted
 * @param tool what the history calls us, {@code limbeck 0.1.0}
 * @param lockWait how long to try for the service's lock
 * @param hooks what is done before and after steps and runs
 * @param compiler compiles revisions in Java
 */
public record RunOptions(
    String service,
    String again,
    String tool,
    Duration lockWait,
    Supplier<Hooks> hooks,
    RevisionCompiler compiler) {}
