using Markdig.Syntax;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Articles.Prose;

/// <summary>The superlatives of a sentence that nothing in it proves or sources, and where the first of them is.</summary>
internal sealed record ProseSuperlative(string Words, SourceLocation At);

/// <summary>
/// Finds the sentences of a text that say more than a reader can follow up: that somebody was the first, the only or the youngest, or that nobody
/// ever did something, with neither a claim that proves it nor a link to who says it.
/// </summary>
internal static class ProseSuperlatives
{
    public static IEnumerable<ProseSuperlative> Read(MarkdownDocument document, LineMap places) =>
        ProseSentence.ReadAll(document).Select(s => FindUnproved(s, places)).OfType<ProseSuperlative>();

    private static ProseSuperlative? FindUnproved(ProseSentence sentence, LineMap places)
    {
        if (sentence.Pieces.Any(p => p.IsSource || (p.Claim is { } claim && ClaimReach.Find(claim) == ProofReach.Sentence)))
            return null;
        var unproved = SuperlativeWords.Find(sentence.Text)
            .Where(m => !(sentence.Find(m.Index).Piece.Claim is { } claim && ClaimReach.Find(claim) == ProofReach.OwnWords)).ToArray();
        if (unproved.Length == 0)
            return null;
        var start = sentence.Find(unproved[0].Index).Start;
        return new ProseSuperlative(
            string.Join(", ", unproved.Select(m => $"'{m.Value}'").Distinct()),
            places.Locate(new SourceSpan(start, start + unproved[0].Length - 1)));
    }
}
