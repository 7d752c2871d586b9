package org.packledger.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves the style sheet and the script at {@code /look/<digest>.<extension>}. */
@WebServlet("/look/*")
public class LookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Optional<LookFile> file = look.find(path.substring(path.lastIndexOf('.') + 1));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(file.get(), String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip"), response);
    }

    private static void send(LookFile file, boolean asZip, HttpServletResponse response) throws IOException {
        byte[] bytes = file.bytes(asZip);
        response.setContentType(file.type() + ";charset=UTF-8");
        if (asZip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
