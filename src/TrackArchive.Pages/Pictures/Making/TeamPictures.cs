using TrackArchive.Domain;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Pages.Years;

namespace TrackArchive.Pages.Pictures.Making;

internal static class TeamPictures
{
    /// <summary>Nothing for a team with medals in fewer than two years.</summary>
    public static MedalYears? Find(Archive archive, IEnumerable<TeamEntry> entries)
    {
        var medals =
            from entry in entries
            where entry.Final.Edition.Status == EditionStatus.Official && entry.Counts && entry.Standing.Medal is not null
            group entry.Standing.Medal!.Value by entry.Final.Edition.HeldIn into year
            orderby year.Key
            select new MedalYear(year.Key, YearPages.LinkTo(year.Key), Count(year, Medal.Gold), Count(year, Medal.Silver), Count(year, Medal.Bronze));
        MedalYear[] years = [.. medals];
        return years.Length < 2 ? null : new MedalYears(archive.Finals[0].Edition.HeldIn, archive.Finals[^1].Edition.HeldIn, [.. years]);
    }

    private static int Count(IEnumerable<Medal> medals, Medal medal) => medals.Count(m => m == medal);
}
