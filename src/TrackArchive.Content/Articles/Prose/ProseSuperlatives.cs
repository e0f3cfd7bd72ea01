using System.Text.RegularExpressions;
using Markdig.Syntax;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Articles.Prose;

/// <summary>The superlatives of a sentence that nothing in it proves or sources, and where the first of them is.</summary>
internal sealed record ProseSuperlative(string Words, SourceLocation At);

/// <summary>
/// Finds the sentences of a text that say more than a reader can follow up: that somebody was the first, the only or the youngest, or that nobody
/// ever did something, with neither a claim that proves it nor a link to who says it. A heading, a title and a summary have no room for either:
/// theirs is proved by a sentence of the text that proves the same word.
/// </summary>
internal static class ProseSuperlatives
{
    /// <param name="document">The text.</param>
    /// <param name="places">Where its lines are.</param>
    /// <param name="headlines">The title and the summary.</param>
    public static IEnumerable<ProseSuperlative> Read(MarkdownDocument document, LineMap places, IEnumerable<Located<string>> headlines)
    {
        ProseSentence[] sentences = [.. ProseSentence.ReadAll(document)];
        var proved = sentences.SelectMany(FindProved).Select(m => m.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. headlines.Select(h => FindUnproved(h, proved)).OfType<ProseSuperlative>(),
            .. sentences.Select(s => FindUnproved(s, places, [])).OfType<ProseSuperlative>(),
            .. ProseSentence.ReadHeadings(document).Select(s => FindUnproved(s, places, proved)).OfType<ProseSuperlative>(),
        ];
    }

    private static ProseSuperlative? FindUnproved(ProseSentence sentence, LineMap places, HashSet<string> elsewhere)
    {
        Match[] unproved = [.. SuperlativeWords.Find(sentence.Text).ExceptBy(FindProved(sentence).Select(m => m.Index), m => m.Index).Where(m => !elsewhere.Contains(m.Value))];
        if (unproved.Length == 0)
            return null;
        var start = sentence.Find(unproved[0].Index).Start;
        return new ProseSuperlative(Quote(unproved), places.Locate(new SourceSpan(start, start + unproved[0].Length - 1)));
    }

    private static ProseSuperlative? FindUnproved(Located<string> headline, HashSet<string> proved)
    {
        Match[] unproved = [.. SuperlativeWords.Find(headline.Value).Where(m => !proved.Contains(m.Value))];
        return unproved.Length == 0 ? null : new ProseSuperlative(Quote(unproved), headline.At);
    }

    /// <summary>All words of a sentence that a claim in it compares with all others, or that names who says it; else those that are a claim's own.</summary>
    private static IEnumerable<Match> FindProved(ProseSentence sentence)
    {
        var isProved = sentence.Pieces.Any(p => p.IsSource || (p.Claim is { } claim && ClaimReach.Find(claim) == ProofReach.Sentence));
        return SuperlativeWords.Find(sentence.Text)
            .Where(m => isProved || (sentence.Find(m.Index).Piece.Claim is { } claim && ClaimReach.Find(claim) == ProofReach.OwnWords));
    }

    private static string Quote(Match[] words) => string.Join(", ", words.Select(m => $"'{m.Value}'").Distinct());
}
