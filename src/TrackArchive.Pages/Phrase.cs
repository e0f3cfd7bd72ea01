using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace TrackArchive.Pages;

/// <summary>A piece of a sentence: plain words, or words with the page that proves them.</summary>
public sealed record PhrasePart(string Words, Route? Proof = null);

/// <summary>Words of which some link to what proves them; a phrase is put into another as words are put into a text.</summary>
public sealed record Phrase(ImmutableArray<PhrasePart> Parts)
{
    /// <summary>The words without the links.</summary>
    public string Text => string.Concat(Parts.Select(p => p.Words));

    /// <summary>The sentence that an interpolated text writes; what is put in may be words, a linked piece or another phrase.</summary>
    public static Phrase Say(PhraseText text) => new(text.Parts);

    /// <summary>A figure with the page that proves it.</summary>
    public static Phrase Proven(string words, Route proof) => new([new PhrasePart(words, proof)]);

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static Phrase List(IReadOnlyList<Phrase> items) => new(
    [
        .. items.SelectMany((item, i) => (ImmutableArray<PhrasePart>)
            [.. i == 0 ? [] : (ImmutableArray<PhrasePart>)[new PhrasePart(i == items.Count - 1 ? " and " : ", ")], .. item.Parts]),
    ]);
}

/// <summary>What the compiler makes of an interpolated text where a phrase is wanted.</summary>
[InterpolatedStringHandler]
public sealed class PhraseText(int literalLength, int formattedCount)
{
    private readonly ImmutableArray<PhrasePart>.Builder _parts = ImmutableArray.CreateBuilder<PhrasePart>((2 * formattedCount) + Math.Min(literalLength, 1));

    public ImmutableArray<PhrasePart> Parts => _parts.ToImmutable();

    public void AppendLiteral(string words) => Add(new PhrasePart(words));

    public void AppendFormatted(string? words) => Add(new PhrasePart(words ?? ""));

    public void AppendFormatted(Phrase? phrase)
    {
        foreach (var part in phrase?.Parts ?? [])
            Add(part);
    }

    /// <summary>Plain words join those before them.</summary>
    private void Add(PhrasePart part)
    {
        if (part.Words.Length == 0)
            return;
        if (part.Proof is null && _parts is [.., { Proof: null } last])
            _parts[^1] = last with { Words = last.Words + part.Words };
        else
            _parts.Add(part);
    }
}
