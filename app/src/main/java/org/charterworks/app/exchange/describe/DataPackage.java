package org.charterworks.app.exchange.describe;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.write.Columns;
import org.charterworks.app.exchange.write.FolderWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The descriptor that makes a programme folder a Frictionless Data Package (specs.frictionlessdata.io, version
/// 1): every table with its schema, every YAML file as a resource, for the files the folder has.
public final class DataPackage {

    /// Name of the descriptor in a folder.
    public static final String FILE = "datapackage.json";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private DataPackage() {}

    /// The descriptor of a programme, as it is written into its folder.
    public static String of(FolderRecords records) {
        ObjectNode descriptor = MAPPER.createObjectNode();
        RecordValue instrument = records.findRoot("instrument.yaml")
                .flatMap(root -> root.findRecord("instrument"))
                .orElseThrow();
        descriptor.put("profile", "data-package");
        descriptor.put("name", slug(instrument.text("id")));
        descriptor.put("title", instrument.text("short_title"));
        descriptor.put("description", "Programme folder of: " + instrument.text("title"));
        instrument.findRecord("licence").ifPresent(licence -> describe(licence, descriptor));
        Set<String> written = FolderWriter.texts(records).keySet();
        List<FolderFile> files = records.format().files().stream()
                .filter(file -> written.contains(file.path()))
                .toList();
        ArrayNode resources = descriptor.putArray("resources");
        files.forEach(file -> resources.add(resource(file, Columns.of(file, records.rows(file.path())), files)));
        return Json.pretty(descriptor);
    }

    private static void describe(RecordValue licence, ObjectNode descriptor) {
        ObjectNode licences = descriptor.putArray("licenses").addObject();
        licences.put("name", licence.text("name").replace(' ', '-'));
        licences.put("title", licence.text("name"));
        licence.findText("url").ifPresent(url -> licences.put("path", url));
    }

    private static ObjectNode resource(FolderFile file, List<Field> columns, List<FolderFile> files) {
        ObjectNode resource = MAPPER.createObjectNode();
        resource.put("name", name(file));
        resource.put("path", file.path());
        resource.put("description", file.description());
        resource.put("profile", file.isCsv() ? "tabular-data-resource" : "data-resource");
        resource.put("format", file.isCsv() ? "csv" : "yaml");
        resource.put("mediatype", file.isCsv() ? "text/csv" : "application/yaml");
        resource.put("encoding", "utf-8");
        if (file.isCsv()) {
            resource.set("schema", TableSchema.of(file, columns, files));
        }
        return resource;
    }

    /// Name of a resource: the path without its ending, with only the characters such names may have.
    static String name(FolderFile file) {
        return slug(file.path().substring(0, file.path().lastIndexOf('.')));
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    }
}
