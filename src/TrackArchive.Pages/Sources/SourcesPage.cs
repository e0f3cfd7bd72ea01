using System.Collections.Immutable;

namespace TrackArchive.Pages.Sources;

/// <summary>A publication; its id is also its anchor on the page, and <c>Finals</c> says how many finals name it.</summary>
public sealed record SourceEntry(string Id, string Title, string Publisher, string Family, string? Date, Uri? Url, string? Note, int Finals)
{
    /// <summary>Of the title, where it is not the archive's own: a BCP 47 tag.</summary>
    public string? Language { get; init; }
}

/// <summary>Sources by the first letter of their ids: a page a letter, and the one that leads to them and names those of many finals.</summary>
public sealed record SourcesPage : Page
{
    public override PageKind Kind => PageKind.Sources;

    /// <summary>The pages of the letters.</summary>
    public required ImmutableArray<Link> SeeAlso { get; init; }

    /// <summary>Those of many finals, the most cited first; only on the page that leads to the letters.</summary>
    public ImmutableArray<SourceEntry> MostCited { get; init; } = [];

    /// <summary>Those of the letter.</summary>
    public ImmutableArray<SourceEntry> Sources { get; init; } = [];
}
