using System.Collections.Immutable;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>One row of the table by the keys of the layout; a value that is not there is empty.</summary>
internal sealed record TableRow(int Number, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>What messages call the table, where the import has several.</summary>
    public string File { get; init; } = "";

    /// <summary>What the table calls the columns that the keys come from.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = ImmutableDictionary<string, string>.Empty;

    public string this[string key] => Values.GetValueOrDefault(key, "");

    /// <summary>What there is to say about the value of a key.</summary>
    public RowNote Note(string key, string text) => new(Number, text) { File = File, Column = Columns.GetValueOrDefault(key, key) };

    /// <summary>What there is to say about the row.</summary>
    public RowNote Note(string text) => new(Number, text) { File = File };
}
