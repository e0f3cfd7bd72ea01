using System.Collections.Immutable;

namespace TrackArchive.Pages.Downloads;

/// <summary>A question with the SQL that answers it.</summary>
public sealed record SqlExample(string Question, string Sql);

/// <summary>A table or a view, with its columns in their order.</summary>
public sealed record SqlRelation(string Name, string About, ImmutableArray<string> Columns);

/// <summary>SQLite as WebAssembly and the packed database: what a browser loads before the first question.</summary>
/// <param name="Module">The JavaScript module that knows the WebAssembly.</param>
/// <param name="WebAssembly">SQLite itself.</param>
/// <param name="ModuleBytes">The size of both together.</param>
public sealed record SqlEngine(Route Module, Route WebAssembly, long ModuleBytes);

/// <summary>Questions to the whole archive in SQL, answered in the reader's browser.</summary>
public sealed record SqlPage : Page
{
    public override PageKind Kind => PageKind.Data;

    /// <summary>Absent where the site was built without npm packages; the page then says so.</summary>
    public SqlEngine? Engine { get; init; }

    /// <summary>The database as it is downloaded.</summary>
    public required Download Database { get; init; }

    /// <summary>The same, packed with gzip.</summary>
    public required Download Packed { get; init; }

    public required ImmutableArray<SqlExample> Examples { get; init; }

    public required ImmutableArray<SqlRelation> Relations { get; init; }

    /// <summary>Of pages by kind, see <see cref="AddressPatterns"/>.</summary>
    public required IReadOnlyDictionary<string, string> Addresses { get; init; }
}
