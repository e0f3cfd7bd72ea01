using System.Collections.Immutable;
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

    public PartialDate? Born { get; init; }

    public (string Source, string Date)? Listed { get; init; }

    public string Name => Row["athlete"];

    public string? Team => Row["team"] is { Length: > 0 } team ? team : null;
}
