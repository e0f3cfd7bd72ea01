using System.Globalization;

namespace TrackArchive.Domain.Questions;

/// <summary>What a question asks, and how much of it the archive knows, in plain English. The page's script says the same.</summary>
public static class QuestionSentence
{
    public static string Of(Archive archive, Question q)
    {
        string?[] clauses =
        [
            Years(q),
            q.WithIntercalated ? "intercalated editions included" : null,
            q.Place is { } place && !IsFirst(place) ? "place " + Range(place) : null,
            q.Mark is { } mark ? "mark " + Range(mark) : null,
            q.Margin is { } margin ? "won by " + Range(margin, Unit(archive, q)) : null,
            q.Behind is { } behind ? "behind the winner by " + Range(behind, Unit(archive, q)) : null,
            q.Age is { } age ? "aged " + Range(age) : null,
            q.Wind is { } wind ? "wind " + Range(wind, " m/s") : null,
            Either(q.Outcomes.Select(Of)),
            q.Records.IsEmpty ? null : q.Records.Contains(Question.AnyRecord) ? "with a record" : "with " + Either(q.Records),
            q.Sources.IsEmpty ? null : "where " + Either(q.Sources.Select(Of)),
            q.Coverages.IsEmpty ? null : "in finals known by " + Either(q.Coverages.Select(Of)),
            q.MayHaveChanged switch { true => "in finals that may have changed since", false => "in finals that nothing hints to have changed", _ => null },
            q.Group is { } group ? "counted by " + Of(group) : null,
            q.Least > 1 ? $"at least {q.Least} each" : null,
            q.AtEach ? "with one at each championship" : null,
            q.Sort is { } sort ? Of(sort, q.Descending) : null,
        ];
        return $"{What(q)}{Who(archive, q)}{Where(archive, q)}{string.Concat(clauses.OfType<string>().Select(c => ", " + c))}.";
    }

    /// <summary>"The archive has 81 of the 84 finals asked about: 61 with the whole field and 20 with the medallists."</summary>
    public static string Of(QuestionScope scope)
    {
        if (scope.Finals == 0)
            return "No final was held that this asks about.";
        var has = scope.Missing == 0
            ? scope.Finals == 1 ? "the one final" : $"all {Number(scope.Finals)} finals"
            : $"{Number(scope.Finals - scope.Missing)} of the {Number(scope.Finals)} finals";
        string[] known = [.. scope.ByCoverage.Select(c => $"{Number(c.Finals)} {KnownBy(c.Coverage)}")];
        var list = known.Length < 2 ? known.FirstOrDefault() : string.Join(", ", known[..^1]) + " and " + known[^1];
        return $"The archive has {has} asked about{(list is null ? "" : ": " + list)}.";
    }

    private static string What(Question q)
    {
        if (q.Medals.Length >= 3)
            return "Medals";
        if (!q.Medals.IsEmpty)
            return $"{q.Medals[0]}{(q.Medals.Length > 1 ? " and " + Medals.Tokens[q.Medals[1]] : "")} medals";
        return q.Place is { } place && IsFirst(place) ? "Winners" : "Results";
    }

    private static string Who(Archive archive, Question q)
    {
        var nations = Either(q.Nations.Select(c => archive.GetNation(c).Name)) is { } names ? " of " + names : "";
        var before = nations.Length > 0 && q.WithPredecessors ? q.Nations.Length == 1 ? " and its predecessors" : " and their predecessors" : "";
        return nations + before + (Either(q.Athletes.Select(a => archive.GetAthlete(a).Name)) is { } athletes ? " by " + athletes : "");
    }

    private static string Where(Archive archive, Question q)
    {
        var events = Either(q.Events.Select(id => archive.GetEvent(id)).Select(e => $"the {char.ToLowerInvariant(e.FullName[0])}{e.FullName[1..]}"));
        var kind = $"{(Either(Sexes.Tokens.Terms.Where(q.Sexes.Contains).Select(s => s.IsForBoth() ? Sexes.Tokens[s] : Sexes.Tokens[s] + "'s")) is { } sexes ? sexes + " " : "")}events"
            + q.Measure switch { MarkKind.Time => " measured in time", MarkKind.Length => " measured by length", MarkKind.Points => " measured in points", MarkKind.Distance => " measured by distance in a fixed time", MarkKind.FewestPoints => " measured in fewest points", null => "", _ => throw new ArgumentOutOfRangeException(nameof(q), q.Measure, null) };
        var where = events is null ? " in " + (kind == "events" ? "all events" : kind) : " in " + events + (kind == "events" ? "" : " among " + kind);
        return where + (Either(q.Championships.Select(c => "the " + archive.GetChampionship(c).Name)) is { } championships ? " at " + championships : "");
    }

    private static string? Years(Question q) => (q.From, q.To) switch
    {
        ({ } from, { } to) => from == to ? $"in {from}" : $"{from} to {to}",
        ({ } from, null) => $"since {from}",
        (null, { } to) => $"until {to}",
        _ => null,
    };

    private static bool IsFirst(Bounds place) => place is { From: 1, To: 1 };

    private static string Range(Bounds bounds, string unit = "")
    {
        var ends = bounds.Text.Split("..", 2, StringSplitOptions.TrimEntries);
        return ends switch
        {
            [var only] => only + unit,
            ["", var to] => $"{to}{unit} or less",
            [var from, ""] => $"{from}{unit} or more",
            _ => $"{ends[0]} to {ends[1]}{unit}",
        };
    }

    private static string Unit(Archive archive, Question q) => q.KindOf(archive) switch { MarkKind.Time => " s", MarkKind.Length or MarkKind.Distance => " m", MarkKind.Points or MarkKind.FewestPoints or null => " points", _ => throw new ArgumentOutOfRangeException(nameof(q), q.Measure, null) };

    private static string? Either(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return all.Length < 2 ? all.FirstOrDefault() : string.Join(", ", all[..^1]) + " or " + all[^1];
    }

    private static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Placed => "placed",
        Outcome.Annulled => "annulled",
        Outcome.DidNotFinish => "did not finish",
        Outcome.DidNotStart => "did not start",
        Outcome.Disqualified => "disqualified",
        Outcome.NoMark => "no valid mark",
        Outcome.NoHeight => "cleared no height",
        Outcome.Walkover => "walkover",
        Outcome.AlsoCompeted => "also competed",
        Outcome.Unknown => "end not known",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    private static string Of(Agreement agreement) => agreement switch
    {
        Agreement.TwoSourcesAgree => "two sources agree",
        Agreement.OneSource => "one source speaks",
        Agreement.SourcesDisagree => "sources disagree",
        _ => throw new ArgumentOutOfRangeException(nameof(agreement), agreement, null),
    };

    private static string Of(Coverage coverage) => coverage switch
    {
        Coverage.Complete => "the whole field",
        Coverage.Finishers => "their finishers",
        Coverage.Medals => "their medallists",
        Coverage.Partial or Coverage.Missing => "a part",
        _ => throw new ArgumentOutOfRangeException(nameof(coverage), coverage, null),
    };

    private static string KnownBy(Coverage coverage) => coverage switch
    {
        Coverage.Complete => "with the whole field",
        Coverage.Finishers => "with the finishers",
        Coverage.Medals => "with the medallists",
        Coverage.Partial => "in part",
        Coverage.Missing => "without a result",
        _ => throw new ArgumentOutOfRangeException(nameof(coverage), coverage, null),
    };

    private static string Of(Grouping group) => group == Grouping.AthleteAndEvent ? "athlete and event" : Groupings.Tokens[group];

    private static string Of(SortField sort, bool descending) => sort switch
    {
        SortField.Date or SortField.First or SortField.Last => descending ? "newest first" : "oldest first",
        SortField.Mark or SortField.Best => descending ? "worst mark first" : "best mark first",
        SortField.Name or SortField.Athlete or SortField.Nation or SortField.Event => $"by {(sort == SortField.Name ? "name" : Token(sort))}{(descending ? ", backwards" : "")}",
        SortField.Place or SortField.Margin or SortField.Behind or SortField.Age or SortField.Wind or SortField.Results or SortField.Gold =>
            $"by {(sort == SortField.Behind ? "distance behind" : Token(sort))}, {(descending ? "largest" : "smallest")} first",
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, null),
    };

    private static string Token(SortField sort) => SortFields.Tokens[sort];

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
