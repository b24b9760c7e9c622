package dev.limbeck.autogenerate;

import dev.limbeck.scratch.ScratchDatabase;
import java.util.function.Consumer;

/**
 * What is made in each scratch database of a service before anything else: its setup, the schemas
 * of services that it depends on.
 *
 * @param key says what is made
 * @param filling makes it
 */
public record ScratchLayer(String key, Consumer<ScratchDatabase> filling) {}
