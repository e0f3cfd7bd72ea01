using System.Collections.Immutable;

namespace TrackArchive.Pages.Pictures;

public sealed record MedalYear(Link Year, int Gold, int Silver, int Bronze)
{
    public int Total => Gold + Silver + Bronze;
}

/// <summary>A nation's medals by year, between the first and the last year of the archive.</summary>
public sealed record MedalYears(int From, int To, ImmutableArray<MedalYear> Years);
