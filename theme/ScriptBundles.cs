using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace TrackArchive.Theme;

/// <summary>
/// The scripts that pages are served. Each file of <c>assets/</c> adds one room to the name <c>TrackArchive</c>; a bundle is some of them, in the order
/// in which they need each other, as one classic script without comments and indentation: a page that is opened from a folder may load no modules.
/// </summary>
public static partial class ScriptBundles
{
    /// <summary>In the place of a file: what <see cref="VocabularyScript"/> makes and nobody keeps.</summary>
    public static ImmutableSortedDictionary<string, string> Made { get; } = new Dictionary<string, string>
    {
        ["finding/medals.js"] = VocabularyScript.MedalText,
        ["questions/vocabulary.js"] = VocabularyScript.Text,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Shared = ["shared/namespace.js", "shared/dom.js", "shared/text.js", "shared/data.js"];

    /// <summary>What answers the search box. These touch no page, so Node can run them.</summary>
    public static ImmutableArray<string> Finding { get; } =
    [
        .. Shared,
        "finding/query.js", "finding/likeness.js", "finding/medals.js", "finding/catalogue.js", "finding/senses.js", "finding/ranking.js", "finding/things.js", "finding/marks.js", "finding/finals.js",
        "finding/athletes.js",
        "finding/parts.js", "finding/finder.js",
    ];

    /// <summary>What answers questions of results, beside <see cref="Finding"/>. These touch no page either.</summary>
    public static ImmutableArray<string> Questions { get; } =
    [
        "questions/vocabulary.js", "questions/lengths.js", "questions/marks.js", "questions/language.js", "questions/known.js", "questions/rows.js", "questions/results.js", "questions/orders.js", "questions/ranks.js",
        "questions/limits.js", "questions/scope.js", "questions/streaks.js", "questions/groups.js", "questions/answer.js", "questions/answering.js", "questions/sentence.js", "questions/sentences.js",
    ];

    /// <summary>The files of each bundle.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Files { get; } = new Dictionary<string, ImmutableArray<string>>
    {
        ["site.js"] = [.. Finding, "box.js", "table-values.js", "tables.js", "pictures.js"],
        ["ask.js"] = [.. Questions, "shared/csv.js", "questions/columns.js", "questions/table.js", "questions/form.js", "questions/answer-chart.js", "questions/answer-view.js", "questions/page.js"],
        ["ask-sql.js"] = ["questions/question-sql.js"],
        ["compare.js"] = ["compare/pictures.js", "compare/page.js"],
        ["coverage.js"] = ["coverage.js"],
        ["replay.js"] = ["replay.js"],
        ["search.js"] = ["search/address.js", "search/texts.js", "search/page.js"],
        ["sql.js"] = ["shared/csv.js", "sql/engine.js", "sql/answer.js", "sql/page.js"],
        ["sql-worker.js"] = ["sql/worker.js"],
        ["today.js"] = ["today.js"],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Files of the theme's asset folder as one script.</summary>
    public static string Join(IEnumerable<string> files) => "\"use strict\";\n" + string.Concat(files.Select(file => WithoutComments(Read(file))));

    private static string Read(string file)
    {
        if (Made.TryGetValue(file, out var script))
            return script;
        using var reader = new StreamReader(typeof(ScriptBundles).Assembly.GetManifestResourceStream("assets/" + file)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string WithoutComments(string script) => Comment().Replace(script, "");

    /// <summary>Whole lines of comment, JSDoc wherever it is, indentation, and the mode that the bundle states once.</summary>
    [GeneratedRegex("""^[ \t]*//.*\n|/\*\*[\s\S]*?\*/\s*|^[ \t]+|^"use strict";\n|^\n""", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
