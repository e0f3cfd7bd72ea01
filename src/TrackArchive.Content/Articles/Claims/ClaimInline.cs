using Markdig.Syntax.Inlines;
using TrackArchive.Domain.Claims.Queries;

namespace TrackArchive.Content.Articles.Claims;

/// <summary><c>[words](result:…)</c>: words that the archive proves. Numbered from 1 in a text.</summary>
internal sealed class ClaimInline(int number, ClaimQuery query, string words) : LeafInline
{
    public int Number { get; } = number;

    public ClaimQuery Query { get; } = query;

    public string Words { get; } = words;
}
