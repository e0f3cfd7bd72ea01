using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Pages;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Teams;
using TrackArchive.Pages.Years;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>
/// The index behind the search box: athletes and titled pages by the words of their names, finals by event. Its bytes depend on
/// the archive and the pages alone. README.md beside this file describes the format.
/// </summary>
public static class FindingIndex
{
    /// <summary>The catalogue first: it keeps its address, so that pages do not change when it does.</summary>
    public static ImmutableArray<OutputFile> Create(Archive archive, Careers careers, IEnumerable<Page> pages)
    {
        var numbers = new Numbering(archive);
        NameEntry[] entries =
        [
            .. archive.Athletes.Where(a => a.HasPage).AsParallel().AsOrdered().Select(a => NameEntry.FromAthlete(archive, careers.Get(a), numbers)),
            .. pages.Where(IsFoundByTitle).Select(p => NameEntry.FromPage(archive, p)),
        ];
        var names = new NameTree(entries);
        KeyedPart[] words = [.. SpellingList.Create(entries, reversed: false)];
        KeyedPart[] reversed = [.. SpellingList.Create(entries, reversed: true)];
        var ofEvent = archive.Finals.ToLookup(f => f.Event.Id);
        KeyedPart[] finals = [.. archive.Events.Where(e => ofEvent.Contains(e.Id)).Select(e => EventFinals.Create(archive, e, ofEvent[e.Id], numbers))];
        KeyedPart[] marks = [.. MarkList.Create(archive, numbers)];
        var catalogue = FindingCatalogue.Create(archive, numbers, new() { ["finals"] = finals, ["marks"] = marks, ["names"] = names.Leaves, ["heads"] = names.Heads, ["words"] = words, ["reversed"] = reversed });
        return
        [
            OutputFile.FromScript(DataScript.Create(Routes.FindingIndex, catalogue)),
            .. new[] { finals, marks, names.Leaves, names.Heads, words, reversed }.SelectMany(p => p)
                .Select(p => OutputFile.FromScript(p.Script)).DistinctBy(f => f.Path).OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every page that the catalogue and the athletes do not cover.</summary>
    private static bool IsFoundByTitle(Page page) =>
        page is not (AthletePage or FinalPage or EventPage or EditionPage or ChampionshipPage or YearPage
            or HomePage or SearchPage or NotFoundPage or StylesPage)
        && !(page is TeamPage team && team.TeamKind.IsNation())
        && !(page is IndexPage && page.Route.Path.StartsWith("athletes/by-letter/", StringComparison.Ordinal));
}
