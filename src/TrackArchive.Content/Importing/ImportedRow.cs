using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Importing;

/// <summary>A row whose every value has been read and found in the archive, but for the athlete.</summary>
internal sealed record ImportedRow(TableRow Row, FinalId Final, Event Event, int Year, Nation Nation, ImmutableArray<string> Sources)
{
    public PartialDate? Date { get; init; }

    public int? Place { get; init; }

    /// <summary>As content writes it.</summary>
    public string? Status { get; init; }

    public Mark? Mark { get; init; }

    public string? Wind { get; init; }

    /// <summary>The members of a team, as content writes them.</summary>
    public ImmutableArray<Node> Squad { get; init; } = [];

    /// <summary>Who states the mark, where fewer or others do.</summary>
    public ImmutableArray<string> MarkSources { get; init; } = [];

    /// <summary>What other sources say, as content writes it.</summary>
    public ImmutableArray<Node> OtherMarks { get; init; } = [];

    public PartialDate? MayHaveChangedSince { get; init; }

    public PartialDate? Born { get; init; }

    public (string Source, string Date)? Listed { get; init; }

    public string Name => Row["athlete"];

    public string? Team => Row["team"] is { Length: > 0 } team ? team : null;
}
