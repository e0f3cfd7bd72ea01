using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>What every question needs: events, editions, nations, addresses of pages, and which parts there are.</summary>
internal static class FindingCatalogue
{
    /// <param name="archive">What is searched.</param>
    /// <param name="numbers">Of events and editions.</param>
    /// <param name="parts">Kinds of parts, each with its parts in order.</param>
    public static object Create(Archive archive, Numbering numbers, Dictionary<string, IReadOnlyList<KeyedPart>> parts) => new
    {
        routes = CreatePatterns(archive),
        championships = archive.Championships.Select(c => new[] { c.Id.Value, c.Name, c.ShortName }),
        editions = numbers.Editions.Select(e => new object?[] { archive.Championships.IndexOf(archive.GetChampionship(e.Id.Championship)), e.Year, e.City, e.HeldIn == e.Year ? 0 : e.HeldIn, e.Status == EditionStatus.Official ? 1 : 0 }),
        events = archive.Events.Select(e => new object[] { e.Id.Value, e.FullName, EventNames.Describe(e), e.Last ?? 0 }),
        nations = archive.Nations.Select(n => new[] { n.Id.Value, n.Name, string.Join(' ', n.AlsoWritten.Select(o => o.Code.Value)), string.Join('|', n.SearchTerms) }),
        parts = parts.ToDictionary(p => p.Key, p => string.Join(' ', p.Value.Select(part => $"{part.From} {part.Script.Hash}"))),
    };

    private static Dictionary<string, string> CreatePatterns(Archive archive) =>
        new(AddressPatterns.CreateByKind(archive))
        {
            ["year"] = AddressPatterns.Year,
            ["part"] = AddressPatterns.FindingPart,
        };
}
