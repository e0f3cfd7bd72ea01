using TrackArchive.Domain;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of an edition of a championship.</summary>
public static class EditionPageWords
{
    public const string Neighbours = "Editions before and after";

    public static string Describe(Edition edition, int finals) => $"{edition.Name}: {DescribeSetting(edition)} {CountWords.Finals(finals)} with medallists and sources.";

    /// <summary>"intercalated", "held in 2021"; absent where there is nothing to say.</summary>
    public static string? DescribeStatus(Edition edition)
    {
        string?[] notes =
        [
            edition.Status == EditionStatus.Official ? null : Words.Describe(edition.Status),
            edition.HeldIn == edition.Year ? null : $"held in {edition.HeldIn}",
        ];
        var said = string.Join(", ", notes.Where(r => r is not null));
        return said.Length == 0 ? null : said;
    }

    /// <summary>"Memorial Coliseum, Los Angeles, 3 to 12 August 1984.".</summary>
    public static string DescribeSetting(Edition edition)
    {
        var where = string.Join(", ", new[] { edition.Venue, edition.City }.Where(s => s is not null));
        var when = edition.Dates is { } dates ? DateWords.FormatSpan(dates) : null;
        var note = DescribeStatus(edition) is { } said ? TextWords.UpperFirst(said) + "." : null;
        var place = string.Join(", ", new[] { where.Length == 0 ? null : where, when }.Where(s => s is not null));
        return string.Join(' ', new[] { place.Length == 0 ? null : place + ".", note }.Where(s => s is not null));
    }
}
