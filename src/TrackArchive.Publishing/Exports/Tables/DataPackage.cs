using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using TrackArchive.Domain;
using TrackArchive.Publishing.Exports.Json;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>A CSV file of the package, below the package's folder.</summary>
public sealed record PackagedTable(DataTable Table, string Path, ReadOnlyMemory<byte> Csv);

/// <summary>
/// What the CSV files hold, for people and programs: a Tabular Data Package 1.0 (specs.frictionlessdata.io), with the type and
/// meaning of every column, keys, licence, sizes and checksums.
/// </summary>
public static class DataPackage
{
    private const string PartialDatePattern = @"^~?\d{4}(-\d{2}(-\d{2})?)?$";

    public static byte[] Create(Site site, ImmutableArray<PackagedTable> tables)
    {
        var keys = tables.ToDictionary(t => t.Table.Name, t => t.Table.Key, StringComparer.Ordinal);
        return JsonFile.Plain(json =>
        {
            json.WriteString("profile", "tabular-data-package");
            json.WriteString("name", "trackarchive");
            json.WriteString("title", site.Title);
            json.WriteString("description", site.Tagline);
            json.WriteString("homepage", site.BaseUrl.AbsoluteUri);
            json.WriteString("version", site.Edition);
            json.WriteString("created", $"{site.Date:yyyy-MM-dd}T00:00:00Z");
            if (site.Licence is { } licence)
            {
                json.WriteStartArray("licenses");
                json.WriteStartObject();
                json.WriteString("title", licence.Name);
                json.WriteString("path", licence.Url.AbsoluteUri);
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.Array("resources", tables, t => Resource(json, t, keys));
        });
    }

    private static void Resource(Utf8JsonWriter json, PackagedTable file, Dictionary<string, ImmutableArray<string>> keys)
    {
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", file.Table.Name.Replace('_', '-'));
        json.WriteString("description", file.Table.Description);
        json.WriteString("path", file.Path);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Csv.Length);
        json.WriteString("hash", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(file.Csv.Span)));
        json.WriteStartObject("dialect");
        json.WriteString("lineTerminator", "\r\n");
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.Array("fields", file.Table.Columns, c => Field(json, c));
        json.Strings("primaryKey", file.Table.Key);
        var foreignKeys = file.Table.ForeignKeys.ToArray();
        if (foreignKeys.Length > 0)
            json.Array("foreignKeys", foreignKeys, key => WriteForeignKey(json, key, keys[key.Table]));
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, Column column)
    {
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type switch
        {
            ColumnType.WholeNumber => "integer",
            ColumnType.Number => "number",
            ColumnType.Boolean => "boolean",
            ColumnType.Text or ColumnType.PartialDate => "string",
            _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, null),
        });
        json.WriteString("description", column.Description);
        if (!column.IsRequired && column.Values.IsEmpty && column.Type != ColumnType.PartialDate)
            return;
        json.WriteStartObject("constraints");
        if (column.IsRequired)
            json.WriteBoolean("required", true);
        if (!column.Values.IsEmpty)
            json.Strings("enum", column.Values);
        if (column.Type == ColumnType.PartialDate)
            json.WriteString("pattern", PartialDatePattern);
        json.WriteEndObject();
    }

    private static void WriteForeignKey(Utf8JsonWriter json, ForeignKey foreignKey, ImmutableArray<string> key)
    {
        json.Strings("fields", foreignKey.Columns);
        json.WriteStartObject("reference");
        json.WriteString("resource", foreignKey.Table.Replace('_', '-'));
        json.Strings("fields", key);
        json.WriteEndObject();
    }
}
