using TrackArchive.Domain.Claims.Queries;

namespace TrackArchive.Domain.Texts;

/// <summary>
/// A piece of an article or a biography, in reading order. The list is closed, so that content never makes an address:
/// the theme asks for it when it renders an <see cref="EntityLink"/>.
/// </summary>
public abstract record TextPart
{
    private protected TextPart()
    {
    }
}

/// <summary>Rendered Markdown; pieces need not be balanced by themselves, only all together.</summary>
public sealed record Html(string Markup) : TextPart;

/// <summary>A checked link to something in the archive; without words where the text leaves them to the pages.</summary>
public sealed record EntityLink(EntityRef Target, string? Words) : TextPart;

/// <summary>Words that the archive proves: they contain the value that the query yields. Numbered from 1 in a text.</summary>
public sealed record Claim(int Number, ClaimQuery Query, string Words) : TextPart;
