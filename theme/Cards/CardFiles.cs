using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using TrackArchive.Pages;
using TrackArchive.Pages.Cards;

namespace TrackArchive.Theme.Cards;

/// <summary>
/// The cards of a site as files, and which of them stands for which page. Each is drawn once in the life of the program: a preview
/// draws again only what changed.
/// </summary>
public sealed record CardFiles(ImmutableArray<ThemeAsset> Files, FrozenDictionary<Route, CardImage> ByPage)
{
    private static readonly ConcurrentDictionary<string, ThemeAsset> DrawnBefore = new(StringComparer.Ordinal);
    private static readonly JsonSerializerOptions WithRoutesAsPaths = new() { Converters = { new RouteAsPath() } };

    public static CardFiles Create(ImmutableArray<(Page Page, SocialCard Card)> cards, string siteTitle)
    {
        IEqualityComparer<SocialCard> same = ReferenceEqualityComparer.Instance;
        var distinct = cards.Select(c => c.Card).Distinct(same).ToArray();
        var files = distinct.AsParallel().AsOrdered()
            .Select(card => DrawnBefore.GetOrAdd(Drawing(card, siteTitle), _ => Drawn(card, siteTitle))).ToImmutableArray();
        var images = distinct.Zip(files).ToDictionary(d => d.First, d => new CardImage(d.Second.Route, CardDrawing.Width, CardDrawing.Height, d.First.Alt), same);
        return new(files, cards.ToFrozenDictionary(c => c.Page.Route, c => images[c.Card]));
    }

    /// <summary>All that a card is drawn from.</summary>
    private static string Drawing(SocialCard card, string siteTitle) => JsonSerializer.Serialize(new { siteTitle, card }, WithRoutesAsPaths);

    private static ThemeAsset Drawn(SocialCard card, string siteTitle)
    {
        var bytes = CardDrawing.Png(card, siteTitle);
        return new ThemeAsset(Routes.Card(card.Name).WithHash(bytes), bytes);
    }

    private sealed class RouteAsPath : JsonConverter<Route>
    {
        public override Route Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Route value, JsonSerializerOptions options) => writer.WriteStringValue(value.Path);
    }
}
