using System.Text.Encodings.Web;
using System.Text.Json;
using TrackArchive.Domain;
using TrackArchive.Pages;
using TrackArchive.Publishing.Addresses;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>
/// What every question needs: events, editions, nations, where pages stand, and which parts there are. It keeps its
/// address, so that pages do not change when it does.
/// </summary>
internal static class Catalogue
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="archive">What is catalogued.</param>
    /// <param name="numbers">Of events and editions.</param>
    /// <param name="parts">Kinds of parts, each with its parts in order.</param>
    public static string Text(Archive archive, Numbering numbers, Dictionary<string, IReadOnlyList<KeyedPart>> parts) => JsonSerializer.Serialize(
        new Dictionary<string, object>
        {
            ["routes"] = AddressesOfKinds(),
            ["championships"] = archive.Championships.Select(c => new[] { c.Id.Value, c.Name, c.ShortName }),
            ["editions"] = numbers.Editions.Select(e => new object?[] { archive.Championships.IndexOf(archive.GetChampionship(e.Id.Championship)), e.Year, e.City, e.HeldIn == e.Year ? 0 : e.HeldIn }),
            ["events"] = archive.Events.Select(e => new object[] { e.Id.Value, e.FullName, EventNames.Of(e), e.Last ?? 0 }),
            ["nations"] = archive.Nations.Select(n => new[] { n.Code.Value, n.Name, string.Join(' ', n.AlsoWritten.Select(o => o.Code.Value)), string.Join('|', n.SearchTerms) }),
            ["parts"] = parts.ToDictionary(p => p.Key, p => string.Join(' ', p.Value.Select(part => $"{part.From} {part.Part.Hash}"))),
        },
        Written);

    private static Dictionary<string, string> AddressesOfKinds() =>
        new(AddressPatterns.OfThings())
        {
            ["year"] = Routes.Year(0).Path.Replace("0", AddressPatterns.Any, StringComparison.Ordinal),
            ["part"] = new IndexPart("", "").File.Path.Replace(new IndexPart("", "").Hash, AddressPatterns.Any, StringComparison.Ordinal),
        };
}
