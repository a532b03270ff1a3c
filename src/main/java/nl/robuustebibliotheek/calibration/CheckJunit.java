package nl.robuustebibliotheek.calibration;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import nl.robuustebibliotheek.submission.Language;

/** JUnit XML, which build servers show: a suite per file, a failed test per error; remarks are tests that pass. */
public final class CheckJunit implements CheckFormat {

    @Override
    public String write(CheckReport report, Language language) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "check");
            count(xml, report.problems());
            Map<String, List<CheckProblem>> files = report.problems().stream().collect(
                    Collectors.groupingBy(CheckProblem::file, LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<String, List<CheckProblem>> file : files.entrySet()) {
                suite(xml, file.getKey(), file.getValue(), language);
            }
            if (files.isEmpty()) {
                nothingFound(xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return text + "\n";
    }

    private static void count(XMLStreamWriter xml, List<CheckProblem> problems) throws XMLStreamException {
        xml.writeAttribute("tests", String.valueOf(Math.max(1, problems.size())));
        xml.writeAttribute("failures", String.valueOf(problems.stream().filter(CheckProblem::isError).count()));
    }

    private static void suite(XMLStreamWriter xml, String file, List<CheckProblem> problems, Language language)
            throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", file);
        count(xml, problems);
        for (CheckProblem problem : problems) {
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", file);
            xml.writeAttribute("name", problem.line() + ":" + problem.column() + " " + problem.code());
            xml.writeStartElement(problem.isError() ? "failure" : "system-out");
            if (problem.isError()) {
                xml.writeAttribute("type", problem.code());
                xml.writeAttribute("message", problem.text().in(language));
            }
            xml.writeCharacters(problem.line(language));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void nothingFound(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "check");
        count(xml, List.of());
        xml.writeEmptyElement("testcase");
        xml.writeAttribute("classname", "check");
        xml.writeAttribute("name", "check");
        xml.writeEndElement();
    }
}
