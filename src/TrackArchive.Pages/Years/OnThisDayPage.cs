using System.Collections.Immutable;

namespace TrackArchive.Pages.Years;

/// <summary>The finals of one day of the calendar, oldest first. <see cref="Id"/> is "08-11", <see cref="Day"/> "11 August".</summary>
public sealed record DayInHistory(string Id, string Day, ImmutableArray<FinalLine> Finals);

/// <summary>The days of one month on which finals were held; those whose day is not known are in none.</summary>
public sealed record OnThisDayPage : Page
{
    public override PageKind Kind => PageKind.OnThisDay;

    public override bool IsSearched => false;

    /// <summary>All months with finals.</summary>
    public required ImmutableArray<Link> Months { get; init; }

    public required ImmutableArray<DayInHistory> Days { get; init; }
}
