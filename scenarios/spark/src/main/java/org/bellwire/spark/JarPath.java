package org.bellwire.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The jars that an executor needs beside Spark's own. */
final class JarPath {
    private JarPath() {}

    /** A jar of the class path and those its manifest names; nothing for what is no jar. */
    static Stream<String> withItsOwn(String entry) {
        File file = new File(entry);
        if (!entry.endsWith(".jar") || !file.isFile()) {
            return Stream.empty();
        }
        try (JarFile jar = new JarFile(file)) {
            Manifest manifest = jar.getManifest();
            String path = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            Stream<String> others = path == null ? Stream.empty() : Arrays.stream(path.split(" +", -1));
            return Stream.concat(
                    Stream.of(file.getAbsolutePath()),
                    others.map(name -> new File(file.getParentFile(), name))
                            .filter(File::isFile)
                            .map(File::getAbsolutePath));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the executors have it anyway: they were started from the folder of such jars. */
    static boolean isOfSpark(String jar) {
        File file = new File(jar);
        boolean isOurs = file.getName().startsWith("bellwire");
        String[] spark = file.getParentFile().list((folder, name) -> name.startsWith("spark-core_"));
        return !isOurs && spark != null && spark.length > 0;
    }
}
