using System.Collections.Immutable;
using TrackArchive.Domain;

namespace TrackArchive.Pages.Downloads;

/// <summary>A file to take away; <see cref="Sha256"/> in lower-case hexadecimal digits.</summary>
public sealed record Download(Link File, long Bytes, string Sha256);

/// <summary>A column of the data dictionary; <see cref="Refers"/> names the table whose key it holds.</summary>
public sealed record ColumnDescription(string Name, string Type, string Meaning, bool IsKey, string? Refers);

public sealed record TableDescription(Download File, string About, int Rows, ImmutableArray<ColumnDescription> Columns);

/// <summary>Where the whole archive can be taken away, and what each column of it means.</summary>
public sealed record DataPage : Page
{
    public override PageKind Kind => PageKind.Data;

    public required string Edition { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Years from the first final to the last, like 1896/2025; absent without finals.</summary>
    public string? IsoYears { get; init; }

    public Licence? Licence { get; init; }

    /// <summary>To what each edition changed, newest first.</summary>
    public ImmutableArray<Link> Changes { get; init; } = [];

    /// <summary>Kind and version of each JSON file: <c>trackarchive/final/1</c>.</summary>
    public required ImmutableArray<string> Schemas { get; init; }

    /// <summary>The whole at once.</summary>
    public required ImmutableArray<Download> Downloads { get; init; }

    public required ImmutableArray<TableDescription> Tables { get; init; }

    /// <summary>The event of the final that the site shows first, else of its newest: examples ask about it.</summary>
    public string? ExampleEvent { get; init; }

    /// <summary>The columns of results that say for whom they are: "nation", "club".</summary>
    public ImmutableArray<string> TeamColumns { get; init; } = [];

    /// <summary>What the database has beside the tables.</summary>
    public required ImmutableArray<SqlRelation> Views { get; init; }
}
