package org.diversitynetwork.launch;

import io.quarkus.runtime.ApplicationLifecycleManager;
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
            takeDown(ground, failure);
            System.exit(1);
        }
        Quarkus.run(
                null,
                (code, failure) -> {
                    takeDown(ground, failure);
                    // Quarkus' own handler, since between two reloads of the development mode it does not exit.
                    ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, failure);
                },
                args);
    }

    private static void takeDown(Ground ground, Throwable failure) {
        if (failure != null) StartFailure.tell(failure, System.err);
        ground.close();
    }
}
