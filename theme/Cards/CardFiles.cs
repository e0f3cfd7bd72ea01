using System.Collections.Frozen;
using System.Collections.Immutable;
using TrackArchive.Pages;
using TrackArchive.Pages.Cards;

namespace TrackArchive.Theme.Cards;

/// <summary>The cards of a site as files, each drawn once, and which of them stands for which page.</summary>
public sealed record CardFiles(ImmutableArray<ThemeAsset> Files, FrozenDictionary<Route, CardImage> ByPage)
{
    public static CardFiles Of(ImmutableArray<(Page Page, SocialCard Card)> cards, string siteTitle)
    {
        IEqualityComparer<SocialCard> same = ReferenceEqualityComparer.Instance;
        var distinct = cards.Select(c => c.Card).Distinct(same).ToArray();
        var files = distinct.AsParallel().AsOrdered().Select(card => Drawn(card, siteTitle)).ToImmutableArray();
        var images = distinct.Zip(files).ToDictionary(d => d.First, d => new CardImage(d.Second.Route, CardDrawing.Width, CardDrawing.Height, d.First.Alt), same);
        return new(files, cards.ToFrozenDictionary(c => c.Page.Route, c => images[c.Card]));
    }

    private static ThemeAsset Drawn(SocialCard card, string siteTitle)
    {
        var bytes = CardDrawing.Png(card, siteTitle);
        return new ThemeAsset(ThemeAssets.Hashed(Routes.Card(card.Name).Path, bytes), bytes);
    }
}
