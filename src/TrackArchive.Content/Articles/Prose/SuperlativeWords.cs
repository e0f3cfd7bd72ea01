using System.Text.RegularExpressions;

namespace TrackArchive.Content.Articles.Prose;

/// <summary>
/// The words with which a sentence sets something above, before or apart from all others, as "the first", "the only", "nobody" or "the fastest"
/// do. Ordinals are none of them: the first lap, the first six, at last, finished first.
/// </summary>
internal static partial class SuperlativeWords
{
    public static IEnumerable<Match> Find(string sentence) => FirstOfSeveral().IsMatch(sentence)
        ? AllWords().Matches(sentence).Where(m => m.Index >= FirstOfSeveral().Match(sentence).Length)
        : AllWords().Matches(sentence);

    /// <summary>What makes an adjective of a word: first and last are ordinals without it ("came first", "at last"), and only and most adverbs.</summary>
    private const string Determined = @"(?<=\b(?i:the|a|his|her|its|their|whose|our|my|own|very)\s|['’]s?\s)";

    private const string PartsOfARace =
        "laps?|rounds?|bends?|straights?|turns?|half|legs?|met(re|er)s?|kilomet(re|er)s?|miles?|strides?|steps?|attempts?|jumps?|throws?|vaults?|heights?|hurdles?|barriers?|obstacles?|heats?|places?|bell";

    private const string OtherOrdinals = "names?|hand|minutes?|seconds?|hours?|days?|weeks?|months?|sight|word|few|hundred|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9][0-9,.]*";

    private const string First = $@"{Determined}(first|last)\b(?!\s({PartsOfARace}|{OtherOrdinals})\b)(?!\s(\w+\s){{0,2}}and\sthe\slast\b)(?<!\bfirst\s(\w+\s){{0,4}}and\sthe\slast)";

    private const string Only = $@"{Determined}only\b(?!\s(child|son|daughter)\b)|\b[Oo]nly(?=\s\p{{Lu}})|\bsole\b";

    private const string Nobody = @"\b([Nn]obody|[Nn]o\sone|[Nn]one)\b(?!\sthe\b)|\b[Nn]o\s(other|(\p{Lu}\w+\s)?(man|woman|athlete|runner|jumper|thrower|hurdler|sprinter|walker|champion|team|nation|country))\b";

    private const string Anybody = @"\b(any(body|one)\b(?=\s(else|had|has|before)\b)|(?<=\b(than|before)\s)any(body|one)\b|any\sother\b)";

    private const string Ever = @"\b[Nn]ever\b|(?<!\b(for|hardly)\s)\bever\b(?!\s(since|more|after)\b)";

    private const string Degrees =
        @"\b(youngest|oldest)\b(?!\sof\s\w+\s(brothers|sisters|children)\b)|\b(fastest|slowest|quickest|longest|shortest|highest|lowest|farthest|furthest|greatest|biggest|largest|smallest|earliest|latest|narrowest|widest|closest|tallest|heaviest|strongest|hardest|richest|unbeaten|undefeated|unmatched|unequalled|unsurpassed|unrivalled)\b";

    private const string Best = $@"{Determined}(best|worst|most|least)\b(?!\sof\b)(?<!\bat\s(his|her|their|its)\sbest)";

    [GeneratedRegex($"{First}|{Only}|{Nobody}|{Anybody}|{Ever}|{Degrees}|{Best}", RegexOptions.CultureInvariant)]
    private static partial Regex AllWords();

    /// <summary>A sentence that goes through several things and begins with one of them: "The first, in Rio, began at a jog", "The last was in London".</summary>
    [GeneratedRegex(@"^\s*The\s(first|last)(?=,|\s(was|were|came)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstOfSeveral();
}
