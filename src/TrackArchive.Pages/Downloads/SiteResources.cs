using System.Collections.Immutable;

namespace TrackArchive.Pages.Downloads;

/// <summary>What is made together with the site and described on pages: scripts of questions, downloads, SQLite for the browser.</summary>
public sealed record SiteResources
{
    /// <summary>The index of what the page of questions loads.</summary>
    public required Route QuestionIndex { get; init; }

    /// <summary>The whole archive in one file each, in the order in which the page offers them.</summary>
    public required ImmutableArray<Download> Downloads { get; init; }

    /// <summary>The database as it is downloaded.</summary>
    public required Download Database { get; init; }

    /// <summary>The same, packed with gzip.</summary>
    public required Download PackedDatabase { get; init; }

    public required ImmutableArray<TableDescription> Tables { get; init; }

    /// <summary>What the database has beside the tables.</summary>
    public required ImmutableArray<SqlRelation> Views { get; init; }

    /// <summary>Kind and version of each JSON file: <c>trackarchive/final/1</c>.</summary>
    public required ImmutableArray<string> Schemas { get; init; }

    public required ImmutableArray<SqlExample> Examples { get; init; }

    /// <summary>Absent where the site is built without npm packages; the page that asks in SQL says so then.</summary>
    public SqlEngine? Engine { get; init; }
}
