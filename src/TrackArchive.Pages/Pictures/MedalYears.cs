using System.Collections.Immutable;

namespace TrackArchive.Pages.Pictures;

/// <param name="Year">In which the medals were won.</param>
/// <param name="Page">The page of the year.</param>
/// <param name="Gold">Medals.</param>
/// <param name="Silver">Medals.</param>
/// <param name="Bronze">Medals.</param>
public sealed record MedalYear(int Year, Link Page, int Gold, int Silver, int Bronze)
{
    public int Total => Gold + Silver + Bronze;
}

/// <summary>A nation's medals by year, between the first and the last year of the archive.</summary>
public sealed record MedalYears(int From, int To, ImmutableArray<MedalYear> Years);
