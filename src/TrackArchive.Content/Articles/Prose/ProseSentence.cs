using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TrackArchive.Content.Articles.Claims;
using TrackArchive.Content.Articles.Links;
using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Content.Articles.Prose;

/// <summary>A stretch of a sentence: plain words, or what a link or a claim shows. Code and other marks of Markdown show nothing here.</summary>
/// <param name="Text">What a reader sees; of an event, an edition or a final that the text gives no words, its id.</param>
/// <param name="Start">Where it starts in the text; of a link the link itself.</param>
/// <param name="Inline">What it was read from.</param>
internal sealed record ProsePiece(string Text, int Start, Inline Inline)
{
    public bool IsPlain => Inline is LiteralInline or LineBreakInline;

    public EntityRef? Link => (Inline as EntityLinkInline)?.Found?.Target;

    public ClaimQuery? Claim => (Inline as ClaimInline)?.Query;

    /// <summary>Whether it leads to who says what the sentence says: a source of the archive, or a page elsewhere.</summary>
    public bool IsSource => Link is { Kind: EntityKind.Source } || Inline is LinkInline { Url: not ['#', ..] } or AutolinkInline;
}

/// <summary>A sentence, or a part of one up to a semicolon.</summary>
internal sealed partial record ProseSentence(ImmutableArray<ProsePiece> Pieces)
{
    public string Text => string.Concat(Pieces.Select(p => p.Text));

    /// <summary>The sentences of a text in reading order, headings excepted.</summary>
    public static IEnumerable<ProseSentence> ReadAll(MarkdownDocument document) =>
        document.Descendants<LeafBlock>().Where(b => b is not HeadingBlock && b.Inline is not null).SelectMany(b => Divide([.. ReadPieces(b.Inline!)]));

    /// <summary>Those of the headings.</summary>
    public static IEnumerable<ProseSentence> ReadHeadings(MarkdownDocument document) =>
        document.Descendants<HeadingBlock>().Where(b => b.Inline is not null).SelectMany(b => Divide([.. ReadPieces(b.Inline!)]));

    /// <summary>Where a place of <see cref="Text"/> is in the whole text, and the piece that it lies in.</summary>
    public (ProsePiece Piece, int Start) Find(int offset)
    {
        foreach (var piece in Pieces)
        {
            if (offset < piece.Text.Length)
                return (piece, piece.IsPlain ? piece.Start + offset : piece.Start);
            offset -= piece.Text.Length;
        }

        throw new ArgumentOutOfRangeException(nameof(offset));
    }

    private static IEnumerable<ProsePiece> ReadPieces(ContainerInline container) => container.SelectMany(inline => inline switch
    {
        LiteralInline literal => [new ProsePiece(literal.Content.ToString(), literal.Span.Start, inline)],
        LineBreakInline => [new ProsePiece(" ", inline.Span.Start, inline)],
        EntityLinkInline link => [new ProsePiece(link.Words ?? link.Found?.Name ?? link.Id, link.Span.Start, inline)],
        ClaimInline claim => [new ProsePiece(claim.Words, claim.Span.Start, inline)],
        EmphasisInline emphasis => ReadPieces(emphasis),
        LinkInline link => [new ProsePiece(string.Concat(ReadPieces(link).Select(p => p.Text)), link.Span.Start, inline)],
        _ => (IEnumerable<ProsePiece>)[new ProsePiece("", inline.Span.Start, inline)],
    });

    /// <summary>Only plain words end a sentence.</summary>
    private static IEnumerable<ProseSentence> Divide(ProsePiece[] block)
    {
        var sentence = ImmutableArray.CreateBuilder<ProsePiece>();
        var before = "";
        foreach (var piece in block)
        {
            var from = 0;
            foreach (Match end in piece.IsPlain ? SentenceEnd().Matches(before + piece.Text, before.Length) : Enumerable.Empty<Match>())
            {
                var at = end.Index - before.Length;
                sentence.Add(new ProsePiece(piece.Text[from..at], piece.Start + from, piece.Inline));
                yield return new ProseSentence(sentence.DrainToImmutable());
                from = at;
            }

            sentence.Add(new ProsePiece(piece.Text[from..], piece.Start + from, piece.Inline));
            before = piece.IsPlain ? piece.Text[^Math.Min(2, piece.Text.Length)..] : "";
        }

        yield return new ProseSentence(sentence.DrainToImmutable());
    }

    /// <summary>A space behind a full stop, which a bracket or a quotation mark may close.</summary>
    [GeneratedRegex(@"(?<=[.?!;][)""”’]?)\s", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
