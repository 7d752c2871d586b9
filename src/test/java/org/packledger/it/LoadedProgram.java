package org.packledger.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.packledger.run.Program;

/** The built portal with the servlet that {@link Load} closes incidents by. */
public final class LoadedProgram {

    private LoadedProgram() {}

    /** Its WAR is written into this folder. */
    public static Program in(Path folder) throws IOException {
        return in(folder, Deployments.packledger(PostingDesk.class, CloseServlet.class, TestBook.class, Rows.class));
    }

    /** The same with another WAR. */
    static Program in(Path folder, WebArchive packed) throws IOException {
        Program built = Program.builtIn(TestDatabase.base());
        File war = Files.createDirectories(folder).resolve("packledger.war").toFile();
        packed.as(ZipExporter.class).exportTo(war, true);
        return new Program(built.server(), built.driver(), war.toPath(), built.preBoot(), built.postBoot());
    }
}
