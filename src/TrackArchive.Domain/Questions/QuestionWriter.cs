using System.Collections.Immutable;
using System.Globalization;

namespace TrackArchive.Domain.Questions;

/// <summary>Writes a question as an address has it behind its question mark, always in this order.</summary>
internal static class QuestionWriter
{
    public static string Text(Question q)
    {
        (string Key, string Value)[] parts =
        [
            ("event", Many(q.Events)),
            ("sex", Many(Sexes.Tokens, q.Sexes)),
            ("measure", q.Measure is { } measure ? MarkKinds.Tokens[measure] : ""),
            ("championship", Many(q.Championships)),
            ("from", Number(q.From)),
            ("to", Number(q.To)),
            ("intercalated", Yes(q.WithIntercalated)),
            ("nation", Many(q.Nations)),
            ("predecessors", Yes(q.WithPredecessors)),
            ("athlete", Many(q.Athletes)),
            ("place", Range(q.Place)),
            ("medal", Many(Medals.Tokens, q.Medals)),
            ("mark", Range(q.Mark)),
            ("margin", Range(q.Margin)),
            ("behind", Range(q.Behind)),
            ("age", Range(q.Age)),
            ("wind", Range(q.Wind)),
            ("status", Many(Outcomes.Tokens, q.Outcomes)),
            ("records", Many(q.Records)),
            ("sources", Many(Agreements.AddressTokens, q.Sources)),
            ("coverage", Many(Coverages.OfFinals, q.Coverages)),
            ("changed", q.MayHaveChanged is { } changed ? changed ? QuestionReader.Yes : QuestionReader.No : ""),
            ("group", q.Group is { } group ? Groupings.Tokens[group] : ""),
            ("least", q.Least > 1 ? Number(q.Least) : ""),
            ("each", q.AtEach ? "championship" : ""),
            ("sort", q.Sort is { } sort ? (q.Descending ? "-" : "") + SortFields.Tokens[sort] : ""),
            ("columns", Many(AnswerColumns.Tokens, q.Columns)),
        ];
        return string.Join('&', parts.Where(p => p.Value.Length > 0).Select(p => $"{p.Key}={p.Value}"));
    }

    private static string Many<T>(ImmutableArray<T> values) => string.Join(',', values);

    private static string Many<T>(Vocabulary<T> words, ImmutableArray<T> values)
        where T : struct, Enum => string.Join(',', values.Select(v => words[v]));

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Yes(bool yes) => yes ? QuestionReader.Yes : "";

    /// <summary>Marks may have a blank: 4:06 1/5.</summary>
    private static string Range(Bounds? bounds) => bounds?.Text.Replace(' ', '+') ?? "";
}
