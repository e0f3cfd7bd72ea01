using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Nations;
using TrackArchive.Pages.Years;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>
/// The index behind the box: athletes and titled pages by the words of their names, finals by event. Its bytes depend on
/// the archive and the pages alone. README.md beside this file describes the format.
/// </summary>
public static class FindingIndex
{
    /// <summary>Where the parts stand, under names that carry a hash.</summary>
    public const string PartFolder = "search/parts/";

    public static ImmutableArray<OutputFile> Of(Archive archive, IEnumerable<Page> pages)
    {
        var numbers = new Numbering(archive);
        NameEntry[] entries =
        [
            .. archive.Athletes.AsParallel().AsOrdered().Select(a => NameEntry.Of(archive, a, numbers)),
            .. pages.Where(IsFoundByTitle).Select(NameEntry.Of),
        ];
        var names = new NameTree(entries);
        KeyedPart[] words = [.. SpellingList.Of(entries, turned: false)];
        KeyedPart[] turned = [.. SpellingList.Of(entries, turned: true)];
        var ofEvent = archive.Finals.ToLookup(f => f.Event.Id);
        KeyedPart[] finals = [.. archive.Events.Where(e => ofEvent.Contains(e.Id)).Select(e => new KeyedPart(numbers.Of(e), EventFinals.Part(archive, e, ofEvent[e.Id], numbers)))];
        var catalogue = new IndexPart("", Catalogue.Text(archive, numbers, new() { ["finals"] = finals, ["names"] = names.Leaves, ["heads"] = names.Heads, ["words"] = words, ["turned"] = turned }));
        return
        [
            new OutputFile(Routes.FindingIndex.Path, catalogue.Bytes),
            .. new[] { finals, names.Leaves, names.Heads, words, turned }.SelectMany(p => p).Select(p => p.Part.File).OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>All that has no place of its own in the catalogue.</summary>
    private static bool IsFoundByTitle(Page page) =>
        page is not (AthletePage or FinalPage or EventPage or EditionPage or ChampionshipPage or NationPage or YearPage
            or HomePage or SearchPage or NotFoundPage or StylesPage)
        && !(page is IndexPage && page.Route.Path.StartsWith("athletes/by-letter/", StringComparison.Ordinal));
}
