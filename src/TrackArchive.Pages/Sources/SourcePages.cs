using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Sources;

/// <summary>Everything that the archive rests on: a page a letter, and the one that leads to them.</summary>
internal static class SourcePages
{
    /// <summary>How many of the most cited the first page names.</summary>
    private const int Many = 24;

    public static IEnumerable<SourcesPage> All(Archive archive)
    {
        var finals = archive.Finals
            .SelectMany(f => f.CitedSources)
            .GroupBy(s => s.Id).ToDictionary(g => g.Key, g => g.Count());
        var letters = archive.Sources.GroupBy(s => s.Id.Value[0]).OrderBy(g => g.Key).ToArray();
        ImmutableArray<Link> seeAlso = [.. letters.Select(l => new Link(Routes.SourcesByLetter(l.Key), Capital(l.Key)))];
        return letters.Select(l => CreatePage(l.Key, seeAlso, [.. l.Select(s => Entry(s, finals.GetValueOrDefault(s.Id)))])).Prepend(new SourcesPage
        {
            Route = Routes.Sources,
            Title = PageNames.Sources,
            Description = SourcesPageWords.Describe(archive.Sources.Length),
            Breadcrumb = Crumbs.Home,
            SeeAlso = seeAlso,
            MostCited =
            [
                .. archive.Sources
                    .Where(s => finals.ContainsKey(s.Id))
                    .OrderByDescending(s => finals[s.Id]).ThenBy(s => s.Id.Value, StringComparer.Ordinal)
                    .Take(Many)
                    .Select(s => Entry(s, finals[s.Id])),
            ],
        });
    }

    private static SourcesPage CreatePage(char letter, ImmutableArray<Link> seeAlso, ImmutableArray<SourceEntry> sources) => new()
    {
        Route = Routes.SourcesByLetter(letter),
        Title = IndexPageWords.TitleOf(PageNames.Sources, Capital(letter)),
        Description = IndexPageWords.DescribeSources(sources.Length, Capital(letter)),
        Breadcrumb = Crumbs.Home.Add(new Link(Routes.Sources, PageNames.Sources)),
        SeeAlso = seeAlso,
        Sources = sources,
    };

    private static SourceEntry Entry(Source source, int finals) => new(
        source.Id.Value, source.Title, source.Publisher, source.Family.Name, source.Date is { } date ? DateWords.Format(date) : null, source.Url, source.Note, finals)
    { Language = source.Language };

    private static string Capital(char letter) => char.ToUpperInvariant(letter).ToString();
}
