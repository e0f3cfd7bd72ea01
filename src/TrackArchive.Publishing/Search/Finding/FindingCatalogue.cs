using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Asking;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>What every question needs: events, editions, nations, addresses of pages, and which parts there are.</summary>
internal static class FindingCatalogue
{
    /// <param name="archive">What is searched.</param>
    /// <param name="numbers">Of events and editions.</param>
    /// <param name="parts">Kinds of parts, each with its parts in order.</param>
    public static object Create(Archive archive, Numbering numbers, Dictionary<string, IReadOnlyList<KeyedPart>> parts)
    {
        var best = FindBestMarks(archive);
        return new
        {
            routes = CreatePatterns(archive),
            championships = archive.Championships.Select(c => new[] { c.Id.Value, c.Name, c.ShortName }),
            editions = numbers.Editions.Select(e => new object?[] { archive.Championships.IndexOf(archive.GetChampionship(e.Id.Championship)), e.Year, e.City, e.HeldIn == e.Year ? 0 : e.HeldIn, e.Status == EditionStatus.Official ? 1 : 0 }),
            events = archive.Events.Select(e => new object[] { e.Id.Value, e.FullName, EventNames.Describe(e), e.Last ?? 0, MarkKinds.Tokens[e.MarkKind], best.GetValueOrDefault(e.Id) }),
            nations = archive.Nations.Select(n => new[] { n.Id.Value, n.Name, string.Join(' ', n.AlsoWritten.Select(o => o.Code.Value)), string.Join('|', n.SearchTerms) }),
            phrases = FindingPhrases.All,
            parts = parts.ToDictionary(p => p.Key, p => string.Join(' ', p.Value.Select(part => $"{part.From} {part.Script.Hash}"))),
        };
    }

    /// <summary>Of each event the best mark that won, in seconds, metres or points: by it a script guesses which event a question about a mark means.</summary>
    private static Dictionary<EventId, decimal> FindBestMarks(Archive archive) => archive.Finals
        .SelectMany(f => archive.Now(f).Champions.Select(c => (f.Event, c.Result)))
        .Where(c => c.Result is { Mark: not null, IsEstimated: false })
        .GroupBy(c => c.Event.Id)
        .ToDictionary(g => g.Key, g => g.First().Event.MarkKind.LowerWins() ? g.Min(c => c.Result.Mark!.Value.Value) : g.Max(c => c.Result.Mark!.Value.Value));

    private static Dictionary<string, string> CreatePatterns(Archive archive) =>
        new(AddressPatterns.CreateByKind(archive))
        {
            ["year"] = AddressPatterns.Year,
            ["part"] = AddressPatterns.FindingPart,
            ["questions"] = Routes.Finals.Path,
        };
}
