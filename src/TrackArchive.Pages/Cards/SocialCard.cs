using System.Collections.Immutable;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Pages.Cards;

/// <summary>A line of a card: who, for what, and the mark at its end.</summary>
public sealed record CardLine(Medal? Medal, string Who, string What, string? Mark);

/// <summary>
/// The picture that stands for a page where somebody shares its address: what is drawn on it, in words and years. Programs show it at
/// many sizes, mostly small, so it says one thing.
/// </summary>
/// <param name="Name">The beginning of its file's name: plain letters, digits and hyphens.</param>
/// <param name="Kicker">The small words above.</param>
/// <param name="Headline">The large ones.</param>
public sealed record SocialCard(string Name, string Kicker, string Headline)
{
    public string? Sentence { get; init; }

    /// <summary>At most three.</summary>
    public ImmutableArray<CardLine> Lines { get; init; } = [];

    public TitleLanes? Lanes { get; init; }

    /// <summary>What it shows, for those who do not see it.</summary>
    public string Alt
    {
        get
        {
            var lines = Lines.Select(l => string.Join(", ", new[] { l.Who, l.What, l.Mark }.Where(words => !string.IsNullOrEmpty(words))));
            return string.Join(": ", new[] { Headline, Lines.IsEmpty ? Sentence : string.Join("; ", lines) }.OfType<string>());
        }
    }
}
