using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Lists;

/// <summary>Athletes by family name, a page a letter, and the one that leads to them: champions first, the letters last.</summary>
internal static class AthleteIndexes
{
    /// <summary>A letter with more athletes is divided by the first two.</summary>
    private const int ShortList = 100;

    public static IEnumerable<IndexPage> All(ArchiveRelations relations)
    {
        var archive = relations.Archive;
        Athlete[] listed = [.. archive.Athletes.Where(a => a.HasPage)];
        (char Letter, Athlete[] Athletes)[] letters = [.. Sorted(listed).GroupBy(Letter).OrderBy(g => g.Key).Select(g => (g.Key, g.ToArray()))];
        ImmutableArray<Link> letterLinks = [.. letters.Select(l => LinkTo(l.Letter))];
        return letters.Select(l => CreatePage(archive, l.Letter, l.Athletes) with { SeeAlso = letterLinks }).Prepend(new IndexPage
        {
            Route = Routes.Athletes,
            Title = PageNames.Athletes,
            Description = IndexPageWords.DescribeAthletes(listed.Length, listed.All(a => archive.FinalsOf(a.Id).Any())),
            Breadcrumb = Crumbs.Home,
            Sections =
            [
                .. ChampionSections.Create(relations),
                new IndexSection(IndexPageWords.ByFamilyName, "by-family-name", [.. letters.Select(l => new IndexEntry(LinkTo(l.Letter), IndexPageWords.DescribeSpan(l.Athletes[0].FamilyName, l.Athletes[^1].FamilyName, l.Athletes.Length)))]),
            ],
        });
    }

    private static IndexPage CreatePage(Archive archive, char letter, Athlete[] athletes) => new()
    {
        Route = Routes.AthletesByLetter(letter),
        Title = IndexPageWords.TitleOf(PageNames.Athletes, Capital(letter)),
        Description = IndexPageWords.DescribeAthletes(athletes.Length, Capital(letter)),
        Breadcrumb = Crumbs.Athletes,
        Sections = athletes.Length <= ShortList
            ? [new IndexSection(null, null, Entries(archive, athletes))]
            : [.. athletes.GroupBy(FirstTwo).Select(g => new IndexSection(Capital(g.Key[0]) + g.Key[1..], g.Key, Entries(archive, g)))],
    };

    private static Link LinkTo(char letter) => new(Routes.AthletesByLetter(letter), Capital(letter));

    private static ImmutableArray<IndexEntry> Entries(Archive archive, IEnumerable<Athlete> athletes) =>
        [.. athletes.Select(a => new IndexEntry(Rows.LinkTo(a), Detail(archive, a)))];

    private static IEnumerable<Athlete> Sorted(IEnumerable<Athlete> athletes) => athletes
        .Select(a => (Athlete: a, Family: FoldedName.From(a.FamilyName), Name: FoldedName.From(a.Name)))
        .OrderBy(a => Letters(a.Family), StringComparer.Ordinal)
        .ThenBy(a => a.Family, StringComparer.Ordinal)
        .ThenBy(a => a.Name, StringComparer.Ordinal)
        .ThenBy(a => a.Athlete.Id.Value, StringComparer.Ordinal)
        .Select(a => a.Athlete);

    /// <summary>Nations, or clubs, and years, which tell namesakes apart.</summary>
    private static string? Detail(Archive archive, Athlete athlete)
    {
        Race[] races = [.. archive.FinalsOf(athlete.Id).Concat<Race>(archive.RoundsOf(athlete.Id).Select(r => r.Race)).OrderBy(r => r.SortDate)];
        if (races.Length == 0)
            return null;
        var teams = races.SelectMany(f => f.Results)
            .Where(r => r.Includes(athlete.Id))
            .Select(r => r.Represents?.ShortName).OfType<string>().Distinct();
        var (first, last) = (races[0].Edition.HeldIn, races[^1].Edition.HeldIn);
        return $"{string.Join(", ", teams)} {(first == last ? $"{first}" : $"{first}–{last}")}".TrimStart();
    }

    /// <summary>A name without one of the 26 letters is listed under z.</summary>
    private static char Letter(Athlete athlete) => FirstTwo(athlete)[0];

    private static string FirstTwo(Athlete athlete)
    {
        var letters = Letters(FoldedName.From(athlete.FamilyName));
        return letters.Length == 0 ? "z" : letters[..Math.Min(2, letters.Length)];
    }

    /// <summary>The name's letters only: O'Brien is found under Ob.</summary>
    private static string Letters(string folded) => string.Concat(folded.Where(char.IsAsciiLetterLower));

    private static string Capital(char letter) => char.ToUpperInvariant(letter).ToString();
}
