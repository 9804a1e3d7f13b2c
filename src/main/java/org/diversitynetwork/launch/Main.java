package org.diversitynetwork.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The entry point: prepares what the application stands on, runs it, and takes everything down in the right order. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        var ground = new Ground();
        try {
            ground.prepare();
        } catch (Throwable failure) {
            end(ground, 1, failure);
            return;
        }
        Quarkus.run(null, (code, failure) -> end(ground, code, failure), args);
    }

    private static void end(Ground ground, int code, Throwable failure) {
        if (failure != null) StartFailure.tell(failure, System.err);
        ground.close();
        System.exit(code);
    }
}
