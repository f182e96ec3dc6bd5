package org.charterworks.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.app.exchange.describe.DataPackage;
import org.charterworks.app.exchange.describe.ReferencePage;
import org.charterworks.app.exchange.describe.Templates;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FieldType;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.field.RecordKind;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.NodeKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is committed about the format is what the field tables say.
///
/// With `-Dcharterworks.renew=true` the page and the bundled programme are written instead of compared.
class DescribedFormatTest {

    private static final Path PAGE = Path.of("..", "docs", "programme-format.md");
    private static final boolean RENEW = Boolean.getBoolean("charterworks.renew");

    private static final Set<String> TABLE_SCHEMA_TYPES = Set.of("string", "integer", "number", "date", "boolean");

    @Test
    void theReferencePageIsWhatTheTablesSay() throws IOException {
        String renewed = ReferencePage.renewed(Files.readString(PAGE), Format.standard());
        if (RENEW) {
            Files.writeString(PAGE, renewed);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(renewed);
    }

    @Test
    void thePageShowsTheTinyFolderAsItIs() throws IOException {
        String page = Files.readString(PAGE);
        try (Stream<Path> files = Files.walk(TestFolder.TINY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(page).contains("`" + TestFolder.TINY.relativize(file) + "`", Files.readString(file) + "```");
            }
        }
    }

    @Test
    void theBundledProgrammeIsInCanonicalFormWithItsDescriptor() throws IOException {
        ProgrammeRecords records = new TestFolder(TestFolder.BUNDLED).loaded().records();
        if (RENEW) {
            ProgrammeFolder.write(records, TestFolder.BUNDLED);
        }
        for (Map.Entry<String, String> file : ProgrammeFolder.files(records).entrySet()) {
            assertThat(Files.readString(TestFolder.BUNDLED.resolve(file.getKey())))
                    .as("%s in canonical form; see \"Changing the format\" in docs/programme-format.md", file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void theDescriptorIsADataPackage() {
        for (Path folder : List.of(TestFolder.BUNDLED, TestFolder.TINY)) {
            Map<String, String> files =
                    ProgrammeFolder.files(new TestFolder(folder).loaded().records());
            JsonNode descriptor = JsonMapper.shared().readTree(files.getOrDefault(DataPackage.FILE, ""));
            assertThat(descriptor.get("name").stringValue()).matches("[-a-z0-9._/]+");
            Set<String> names = new HashSet<>();
            for (JsonNode resource : descriptor.get("resources")) {
                assertThat(resource.get("name").stringValue()).matches("[-a-z0-9._/]+");
                assertThat(names.add(resource.get("name").stringValue())).isTrue();
                String text = files.getOrDefault(resource.get("path").stringValue(), "");
                assertThat(text).isNotEmpty();
                if (resource.has("schema")) {
                    describes(resource.get("schema"), text.lines().findFirst().orElseThrow(), descriptor);
                }
            }
        }
    }

    private static void describes(JsonNode schema, String header, JsonNode descriptor) {
        List<String> fields = names(schema.get("fields"));
        assertThat(fields).containsExactly(header.split(","));
        schema.get("fields")
                .forEach(field -> assertThat(TABLE_SCHEMA_TYPES)
                        .contains(field.get("type").stringValue()));
        schema.get("primaryKey").forEach(key -> assertThat(fields).contains(key.stringValue()));
        schema.path("foreignKeys").forEach(key -> {
            assertThat(fields).contains(key.get("fields").stringValue());
            String target = key.get("reference").get("resource").stringValue();
            JsonNode resource = descriptor
                    .get("resources")
                    .valueStream()
                    .filter(other -> other.get("name").stringValue().equals(target))
                    .findFirst()
                    .orElseThrow();
            assertThat(names(resource.get("schema").get("fields")))
                    .contains(key.get("reference").get("fields").stringValue());
        });
    }

    private static List<String> names(JsonNode fields) {
        return fields.valueStream()
                .map(field -> field.get("name").stringValue())
                .toList();
    }

    @Test
    void wordsOfTheTablesAreThoseOfTheModel() {
        assertThat(words("effect", "attribute"))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Attribute.values()).map(Attribute::code).toArray(String[]::new));
        assertThat(words("node", "kind"))
                .containsExactlyInAnyOrder(
                        Arrays.stream(NodeKind.values()).map(NodeKind::code).toArray(String[]::new));
    }

    private static List<String> words(String kind, String field) {
        return Format.standard().kind(kind).field(field).type() instanceof FieldType.Choice(List<String> words)
                ? words
                : List.of();
    }

    @Test
    void everyFieldIsDescribedAndEveryReferenceHasATable() {
        for (RecordKind kind : Format.standard().kinds().values()) {
            for (Field field : kind.fields()) {
                assertThat(field.description())
                        .as(kind.name() + "." + field.name())
                        .isNotBlank();
                assertThat(field.name()).matches("[a-z][a-z0-9_]*");
                switch (field.type().single()) {
                    case FieldType.Reference(String target) ->
                        assertThat(Format.standard().kinds()).containsKey(target);
                    case FieldType.TypedReference(List<String> targets) ->
                        assertThat(Format.standard().kinds())
                                .containsKeys(
                                        targets.stream().map(Format::kindOfWord).toArray(String[]::new));
                    default -> {}
                }
            }
        }
    }

    @Test
    void everyTableOfFieldsIsUsed() throws IOException {
        Path tables = Path.of("src/main/resources/org/charterworks/app/exchange/fields");
        try (Stream<Path> files = Files.list(tables)) {
            Set<String> names = files.map(file -> file.getFileName().toString().replace(".csv", ""))
                    .collect(Collectors.toSet());
            assertThat(names).isEqualTo(Format.standard().kinds().keySet());
        }
    }

    @Test
    void aTemplateNamesEveryFieldAndIsReadWithoutSurprise() {
        for (FolderFile file : Format.standard().files()) {
            String template = Templates.of(file, Format.standard());
            file.kind().fieldNames().forEach(name -> assertThat(template).contains(name));
            assertThat(template).endsWith("\n");
        }
        assertThat(Templates.of(Format.standard().findFile("sources.yaml").orElseThrow(), Format.standard()))
                .contains("#sources:  # (needed) everything the other files cite\n#  - id:  # (needed) short name");
    }
}
