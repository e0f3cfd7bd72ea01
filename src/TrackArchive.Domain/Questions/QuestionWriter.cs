using System.Collections.Immutable;
using System.Globalization;

namespace TrackArchive.Domain.Questions;

/// <summary>Writes a question as an address has it behind its question mark, always in this order.</summary>
internal static class QuestionWriter
{
    public static string Text(Question q)
    {
        (QuestionKey Key, string Value)[] parts =
        [
            (QuestionKey.Event, Many(q.Events)),
            (QuestionKey.Sex, Many(Sexes.Tokens, q.Sexes)),
            (QuestionKey.Measure, q.Measure is { } measure ? MarkKinds.Tokens[measure] : ""),
            (QuestionKey.Discipline, Many(Disciplines.Tokens, q.Disciplines)),
            (QuestionKey.Individual, YesOrNo(q.IsIndividual)),
            (QuestionKey.Championship, Many(q.Championships)),
            (QuestionKey.From, Number(q.From)),
            (QuestionKey.To, Number(q.To)),
            (QuestionKey.Intercalated, Yes(q.WithIntercalated)),
            (QuestionKey.Nation, Many(q.Nations)),
            (QuestionKey.Predecessors, Yes(q.WithPredecessors)),
            (QuestionKey.Continent, Many(Continents.Tokens, q.Continents)),
            (QuestionKey.Former, YesOrNo(q.IsFormer)),
            (QuestionKey.Home, YesOrNo(q.IsHome)),
            (QuestionKey.Club, Many(q.Clubs)),
            (QuestionKey.Class, Many(q.Classes).Replace(' ', '+')),
            (QuestionKey.Athlete, Many(q.Athletes)),
            (QuestionKey.Round, Many(Rounds.Tokens, q.Rounds)),
            (QuestionKey.Place, Range(q.Place)),
            (QuestionKey.DayPlace, Range(q.DayPlace)),
            (QuestionKey.Shared, YesOrNo(q.IsShared)),
            (QuestionKey.Led, YesOrNo(q.HasLed)),
            (QuestionKey.Medal, Many(Medals.Tokens, q.Medals)),
            (QuestionKey.Mark, Range(q.Mark)),
            (QuestionKey.Margin, Range(q.Margin)),
            (QuestionKey.Behind, Range(q.Behind)),
            (QuestionKey.BehindPlace, q.BehindPlace > 1 ? Number(q.BehindPlace) : ""),
            (QuestionKey.Age, Range(q.Age)),
            (QuestionKey.Wind, Range(q.Wind)),
            (QuestionKey.Status, Many(Outcomes.Tokens, q.Outcomes)),
            (QuestionKey.Records, Many(q.Records)),
            (QuestionKey.Sources, Many(Agreements.AddressTokens, q.Sources)),
            (QuestionKey.Coverage, Many(Coverages.OfFinals, q.Coverages)),
            (QuestionKey.Changed, YesOrNo(q.MayHaveChanged)),
            (QuestionKey.Group, q.Group is { } group ? Groupings.Tokens[group] : ""),
            (QuestionKey.Least, q.Least > 1 ? Number(q.Least) : ""),
            (QuestionKey.Events, Range(q.Groups.Events)),
            (QuestionKey.Editions, Range(q.Groups.Editions)),
            (QuestionKey.Nations, Range(q.Groups.Nations)),
            (QuestionKey.Streak, Range(q.Groups.Streak)),
            (QuestionKey.Span, Range(q.Groups.Span)),
            (QuestionKey.Gap, Range(q.Groups.Gap)),
            (QuestionKey.Without, Many(q.Groups.Without)),
            (QuestionKey.Only, Many(Disciplines.Tokens, q.Groups.Only)),
            (QuestionKey.Each, q.AtEach ? Question.EachChampionship : ""),
            (QuestionKey.Sort, q.Sort is { } sort ? (q.Descending ? "-" : "") + SortFields.Tokens[sort] : ""),
            (QuestionKey.Columns, Many(AnswerColumns.Tokens, q.Columns)),
        ];
        return string.Join('&', parts.Where(p => p.Value.Length > 0).Select(p => $"{QuestionKeys.Tokens[p.Key]}={p.Value}"));
    }

    private static string Many<T>(ImmutableArray<T> values) => string.Join(',', values);

    private static string Many<T>(Vocabulary<T> words, ImmutableArray<T> values)
        where T : struct, Enum => string.Join(',', values.Select(v => words[v]));

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Yes(bool yes) => yes ? Question.Yes : "";

    private static string YesOrNo(bool? answer) => answer switch { true => Question.Yes, false => Question.No, null => "" };

    /// <summary>Marks may have a blank: 4:06 1/5.</summary>
    private static string Range(Bounds? bounds) => bounds?.Text.Replace(' ', '+') ?? "";
}
