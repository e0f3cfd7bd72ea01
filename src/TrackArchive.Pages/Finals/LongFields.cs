using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;

namespace TrackArchive.Pages.Finals;

/// <summary>
/// Finals with more results than a page carries within its weight: a road race with thousands of finishers. The final's page has the
/// first hundred, and each further hundred a page of its own.
/// </summary>
internal static class LongFields
{
    /// <summary>How many results of a long field a page has.</summary>
    public const int Part = 100;

    private const int Most = 150;

    public static bool IsLong(Final final) => final.Results.Length > Most;

    /// <summary>Whether a list of many finals has the result: of a long field only the first hundred places.</summary>
    public static bool Lists(Final final, Standing standing) => !IsLong(final) || standing.Place <= Part;

    /// <summary>What the final's own page shows of a table.</summary>
    public static StandingsTable Begin(Final final, StandingsTable table) =>
        IsLong(final) ? table with { Rows = [.. table.Rows.Take(Part)] } : table;

    /// <summary>"1 to 100" leads to the final's own page; empty where that has all.</summary>
    public static ImmutableArray<Link> Parts(Final final) => IsLong(final)
        ? [.. Starts(final).Select(first => new Link(first == 1 ? Routes.Final(final.Id) : Routes.FinalPart(final.Id, first), FinalPageWords.DescribePart(first, Math.Min(first + Part - 1, final.Results.Length))))]
        : [];

    /// <summary>The pages after the final's own.</summary>
    public static IEnumerable<FinalPartPage> Create(Archive archive, Final final)
    {
        if (!IsLong(final))
            yield break;
        var table = Rows.Table(FinalPageWords.Standings, final, archive.Now(final));
        var name = $"{final.Name}, {final.Edition.ChampionshipName}";
        foreach (var first in Starts(final).Skip(1))
        {
            var last = Math.Min(first + Part - 1, final.Results.Length);
            yield return new FinalPartPage
            {
                Route = Routes.FinalPart(final.Id, first),
                ContentPath = final.ContentPath,
                Title = FinalPageWords.TitleOfPart(name, first, last),
                Description = FinalPageWords.DescribePart(name, first, last, final.Results.Length),
                Breadcrumb = Crumbs.To(archive, final.Edition).Add(new Link(Routes.Final(final.Id), final.Event.FullName)),
                Final = new Link(Routes.Final(final.Id), name),
                Standings = table with { Rows = [.. table.Rows.Skip(first - 1).Take(Part)] },
                Parts = Parts(final),
                Csv = Routes.FinalCsv(final.Id),
            };
        }
    }

    private static IEnumerable<int> Starts(Final final) => Enumerable.Range(0, (final.Results.Length + Part - 1) / Part).Select(i => (i * Part) + 1);
}
