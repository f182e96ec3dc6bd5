package org.charterworks.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterworks.app.archive.Samples.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.charterworks.app.archive.Inspection.Outcome;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which files may be kept as evidence.
class InspectionTest {
    private static final int LARGEST = 100_000;

    @Test
    void keepsPdfPicturesTextAndTables() {
        assertThat(type("plan.pdf", Samples.pdf())).isEqualTo("application/pdf");
        assertThat(type("site.PNG", Samples.picture("png"))).isEqualTo("image/png");
        assertThat(type("site.jpeg", Samples.picture("jpg"))).isEqualTo("image/jpeg");
        assertThat(type("note.txt", text("Görüş 1 may 2026-da oldu, razılaşma var.\nİmza: yox.\n")))
                .isEqualTo("text/plain");
        assertThat(type("tonnes.csv", text("month,tonnes,change\n2026-01,120,-3\n2026-02,\"1,300\",+5%\n")))
                .isEqualTo("text/csv");
        assertThat(type("tonnes.csv", text("\ufeffmonth;tonnes\n2026-01;120\n")))
                .isEqualTo("text/csv");
    }

    @Test
    void theTypesItKeepsAreThoseOfTheFormat() {
        FieldType type = Format.standard().kind("archived-file").field("type").type();
        assertThat(type).isEqualTo(new FieldType.Choice(Inspection.mediaTypes()));
    }

    @Test
    void looksAtTheContentAndNotAtTheName() {
        assertThat(seen("plan.pdf", text("<!DOCTYPE html><html><script>alert(1)</script></html>")))
                .containsExactly("text/html");
        assertThat(seen("plan.png", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")))
                .containsExactly("image/svg+xml");
        assertThat(seen("plan.pdf", Samples.zip("inside.exe"))).containsExactly("application/zip");
        assertThat(seen("plan.docx", Samples.zip("word/vbaProject.bin")))
                .singleElement()
                .asString()
                .startsWith("application/");
        assertThat(seen("note.txt", text("MZ" + "\0".repeat(80) + "PE\0\0" + "\0".repeat(400))))
                .singleElement()
                .asString()
                .contains("msdownload");
        assertThat(seen("note.txt", HexFormat.of().parseHex("7f454c46020101000000000000000000" + "02003e0001000000")))
                .singleElement()
                .asString()
                .startsWith("application/x-");
        assertThat(seen("note.txt", HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(504))))
                .as("an office document of before 2007, which may hold macros")
                .singleElement()
                .asString()
                .contains("msoffice");
        assertThat(seen("note.txt", text("#!/bin/sh\nrm -rf /\n"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear all,\nplease see <script>alert(1)</script>\n",
                "Dear all,\n<IFRAME src=x></IFRAME>\n",
                "Dear all,\n\n\n<a href='JavaScript:alert(1)'>here</a>\n",
                "A note\n<?php system('id'); ?>\n",
                "A note\n<svg/onload=alert(1)>\n"
            })
    void refusesTextThatAnotherProgramCouldTakeForAPageOrAScript(String text) {
        assertThat(seen("note.txt", text(text))).isNotEmpty();
    }

    @Test
    void refusesCellsThatASpreadsheetComputes() {
        assertThat(seen("tonnes.csv", text("month,tonnes\n2026-01,\"=cmd|' /C calc'!A0\"\n")))
                .singleElement()
                .asString()
                .contains("spreadsheet computes");
        assertThat(seen("tonnes.csv", text("month;tonnes\n@SUM(1+1)*cmd|x;3\n")))
                .hasSize(1);
    }

    @Test
    void refusesTextThatIsNotReadable() {
        assertThat(seen(
                        "note.txt",
                        "The note says that it was agreed in Köln. ".repeat(9).getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("text that is not UTF-8");
    }

    @Test
    void refusesPdfThatDoesSomething() {
        assertThat(seen("plan.pdf", Samples.pdfWithScript())).containsExactly("PDF with JavaScript");
        assertThat(new String(Samples.pdfWithScript(), StandardCharsets.ISO_8859_1))
                .as("only inside a compressed stream")
                .doesNotContain("JavaScript");
        assertThat(seen("plan.pdf", Samples.pdfWithFile())).containsExactly("PDF with files in it");
        assertThat(seen("plan.pdf", Samples.pdfThatStartsAProgram())).containsExactly("PDF that starts a program");
        assertThat(seen("plan.pdf", Samples.pdfWithPassword())).containsExactly("PDF that opens with a password only");
    }

    @Test
    void whatCannotBeLookedIntoIsRefused() {
        byte[] whole = Samples.pdf();
        assertThat(seen("plan.pdf", text("%PDF-1.7\nno object, no table\n%%EOF\n")))
                .containsExactly("PDF that cannot be looked into");
        assertThat(seen("plan.pdf", Arrays.copyOf(whole, whole.length / 2)))
                .contains("PDF that is cut short, or with something behind its end");
        assertThat(seen("site.png", Arrays.copyOf(Samples.picture("png"), 40)))
                .containsExactly("PNG that is cut short");
    }

    @Test
    void refusesFilesThatAreTwoFilesAtOnce() {
        byte[] zip = Samples.zip("inside.exe");
        assertThat(seen("plan.pdf", Samples.both(Samples.pdf(), zip)))
                .contains("PDF that is cut short, or with something behind its end");
        assertThat(seen("site.png", Samples.both(Samples.picture("png"), zip)))
                .containsExactly("PNG with something behind its end");
        assertThat(seen("site.jpg", Samples.both(Samples.picture("jpg"), zip)))
                .containsExactly("JPEG that is cut short, or with something behind its end");
    }

    @Test
    void aNameThatWouldOpenItAsSomethingElseIsRefused() {
        assertThat(problems("note.bat", text("a plain note")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).contains(".txt", "text/plain"));
    }

    @Test
    void everyProblemIsToldAtOnce() {
        byte[] large = Samples.both(text("<script>".repeat(20_000)), new byte[] {'x', 7});
        assertThat(new Inspection(200_000).inspect("note.bat", large.length, large))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("content", "content", "name"));
        assertThat(problems("note.bat", large)).extracting(Problem::field).containsExactly("name", "size");
        assertThat(problems("empty.pdf", new byte[0]))
                .extracting(Problem::field)
                .containsExactly("size");
    }

    private static String type(String name, byte[] content) {
        return switch (new Inspection(LARGEST).inspect(name, content.length, content)) {
            case Outcome.Accepted(String type) -> type;
            case Outcome.Refused(List<Problem> problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static List<String> seen(String name, byte[] content) {
        return problems(name, content).stream()
                .filter(problem -> problem.field().equals("content"))
                .map(Problem::seen)
                .toList();
    }

    private static List<Problem> problems(String name, byte[] content) {
        return switch (new Inspection(LARGEST).inspect(name, content.length, content)) {
            case Outcome.Accepted accepted -> throw new AssertionError(name + " was accepted: " + accepted);
            case Outcome.Refused(List<Problem> problems) -> problems;
        };
    }
}
