using TrackArchive.Domain;
using TrackArchive.Pages.Wording.Facts;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page of a final.</summary>
public static class FinalPageWords
{
    public const string Now = "Now";

    public const string ReplayTheRace = "Replay the race, split by split";

    public const string Result = "Result";

    public const string WhyItMatters = "Why it matters";

    public const string BestBeforeAndToday = "Championship best before this final, and today (finals only)";

    public const string RecordsBefore = "Records before this final";

    public const string AsFirstRecorded = "As first recorded";

    public const string WhatWasCorrected = "What the archive added or corrected";

    public const string ReadAboutIt = "Read about it";

    public const string Biographies = "Mentioned in the biographies of";

    public const string FinalsNearby = "Finals of the same event and edition";

    public const string Standings = "Standings";

    /// <summary>"Men’s 1500 metres, Olympic Games 1984: Sebastian Coe (GBR) won in 3:32.53, ahead of ...".</summary>
    public static string Describe(Final final, Standings now)
    {
        var winners = now.Champions.Select(c => $"{c.Result.Name}{TeamWords.InBrackets(c.Result)}").ToArray();
        var rest = now.Medallists.Where(m => m.Place != 1).Select(c => $"{c.Result.Name}{TeamWords.InBrackets(c.Result)}").ToArray();
        var mark = now.Champions.FirstOrDefault()?.Result.Mark is { } m ? $" in {m.Text}" : winners.Length > 0 ? $" ({MarkWords.NotKnown})" : "";
        if (final.Event.MarkKind != MarkKind.Time)
            mark = mark.Replace(" in ", " with ", StringComparison.Ordinal);
        var story = winners.Length == 0
            ? "The title is vacant."
            : $"{TextWords.List(winners)} won{mark}{(rest.Length == 0 ? "" : ", ahead of " + TextWords.List(rest))}.";
        return $"{final.Event.FullName}, {final.Edition.Name}: {story} Results, decisions and sources.";
    }

    /// <summary>"11 August 1984, Memorial Coliseum, Los Angeles".</summary>
    public static string DescribeSetting(Final final)
    {
        var date = DateWords.FindDay(final) ?? DecisionWords.DateUnknown;
        return string.Join(", ", new[] { date, final.Start is { } start ? DateWords.Format(start) : null, final.Edition.Venue, final.Edition.City }.Where(s => s is not null));
    }

    /// <summary>Which order the standings follow.</summary>
    public static string DescribeBasis(Final final) => final.Basis switch
    {
        AsListed listed => $"From a list of {DateWords.Format(listed.Date)}, “{listed.Source.Title}”; earlier placings may have differed.",
        AsRun when final.Decisions.IsEmpty => "Order on the day.",
        AsRun => "Order on the day, with every later decision applied.",
        _ => throw new ArgumentOutOfRangeException(nameof(final), final.Basis, null),
    };

    /// <summary>The caption of what was first recorded.</summary>
    public static string DescribeRecorded(Final final) => final.Basis is AsListed listed ? $"From a list of {DateWords.Format(listed.Date)}" : "Order on the day";

    /// <summary>On what sources disagree: "Coe’s mark, heat 2".</summary>
    public static string DescribeMarkOf(Result result, Race race) => $"{result.Name}’s mark{(race is RoundRace round ? $", {RoundWords.InSentence(round)}" : "")}";

    /// <summary>A mark of another source, with its table of points.</summary>
    public static string DescribeMark(OtherMark other) => other.PointsTable is { } table ? $"{other.Mark.Text} (table: {table})" : other.Mark.Text;

    /// <summary>"1 to 100": a part of a long field.</summary>
    public static string DescribePart(int first, int last) => $"{first} to {last}";

    public static string TitleOfPart(string final, int first, int last) => $"{final}: {DescribePart(first, last)}";

    public static string DescribePart(string final, int first, int last, int results) => $"Results {DescribePart(first, last)} of {results}: {final}.";
}
