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
            ("sex", Many(QuestionTokens.Sexes, q.Sexes)),
            ("measure", q.Measure is { } measure ? QuestionTokens.Of(QuestionTokens.Measures, measure) : ""),
            ("championship", Many(q.Championships)),
            ("from", Number(q.From)),
            ("to", Number(q.To)),
            ("intercalated", Yes(q.WithIntercalated)),
            ("nation", Many(q.Nations)),
            ("predecessors", Yes(q.WithPredecessors)),
            ("athlete", Many(q.Athletes)),
            ("place", Range(q.Place)),
            ("medal", Many(QuestionTokens.Medals, q.Medals)),
            ("mark", Range(q.Mark)),
            ("margin", Range(q.Margin)),
            ("behind", Range(q.Behind)),
            ("age", Range(q.Age)),
            ("wind", Range(q.Wind)),
            ("status", Many(QuestionTokens.Outcomes, q.Outcomes)),
            ("records", Many(q.Records)),
            ("sources", Many(QuestionTokens.Sources, q.Sources)),
            ("coverage", Many(QuestionTokens.Coverages, q.Coverages)),
            ("changed", q.MayHaveChanged is { } changed ? changed ? "yes" : "no" : ""),
            ("group", q.Group is { } group ? QuestionTokens.Of(QuestionTokens.Groups, group) : ""),
            ("least", q.Least > 1 ? Number(q.Least) : ""),
            ("each", q.AtEach ? "championship" : ""),
            ("sort", q.Sort is { } sort ? (q.Descending ? "-" : "") + QuestionTokens.Of(QuestionTokens.ResultSorts.AddRange(QuestionTokens.GroupSorts), sort) : ""),
            ("columns", Many(QuestionTokens.Columns, q.Columns)),
        ];
        return string.Join('&', parts.Where(p => p.Value.Length > 0).Select(p => $"{p.Key}={p.Value}"));
    }

    private static string Many<T>(ImmutableArray<T> values) => string.Join(',', values);

    private static string Many<T>(ImmutableArray<(T Value, string Token)> tokens, ImmutableArray<T> values) =>
        string.Join(',', values.Select(v => QuestionTokens.Of(tokens, v)));

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Yes(bool yes) => yes ? "yes" : "";

    /// <summary>Marks may have a blank: 4:06 1/5.</summary>
    private static string Range(Bounds? bounds) => bounds?.Text.Replace(' ', '+') ?? "";
}
