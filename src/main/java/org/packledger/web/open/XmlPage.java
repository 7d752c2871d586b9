package org.packledger.web.open;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML for programs, kept by who reads it for some minutes: no session, the same for everybody. */
final class XmlPage implements AutoCloseable {

    /** What XML cannot say at all. */
    private static final Pattern UNSAYABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

    private final XMLStreamWriter out;

    private XmlPage(OutputStream stream) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
    }

    /** Begins the answer. */
    static XmlPage of(HttpServletResponse response, String type, String root, String namespace) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        try {
            XmlPage page = new XmlPage(response.getOutputStream());
            page.out.writeStartDocument("UTF-8", "1.0");
            page.out.writeStartElement(root);
            page.out.writeDefaultNamespace(namespace);
            return page;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlPage begin(String name) throws IOException {
        return doing(() -> out.writeStartElement(name));
    }

    XmlPage end() throws IOException {
        return doing(out::writeEndElement);
    }

    /** An element of text. */
    XmlPage text(String name, String text) throws IOException {
        return doing(() -> {
            out.writeStartElement(name);
            out.writeCharacters(UNSAYABLE.matcher(text).replaceAll(""));
            out.writeEndElement();
        });
    }

    /** An element without text: attribute, value, attribute, value. */
    XmlPage empty(String name, String... attributes) throws IOException {
        return doing(() -> {
            out.writeEmptyElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(
                        attributes[i], UNSAYABLE.matcher(attributes[i + 1]).replaceAll(""));
            }
        });
    }

    @Override
    public void close() throws IOException {
        doing(() -> {
            out.writeEndDocument();
            out.close();
        });
    }

    private XmlPage doing(Writing writing) throws IOException {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }
}
