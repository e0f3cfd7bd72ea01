using System.Collections.Immutable;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Domain.Questions;

/// <summary>The words of the closed lists as an address writes them, in the order in which forms offer them.</summary>
public static class QuestionTokens
{
    public static readonly ImmutableArray<(Sex Value, string Token)> Sexes = [(Sex.Men, "men"), (Sex.Women, "women"), (Sex.Mixed, "mixed")];

    public static readonly ImmutableArray<(MarkKind Value, string Token)> Measures = [(MarkKind.Time, "time"), (MarkKind.Length, "length"), (MarkKind.Points, "points")];

    public static readonly ImmutableArray<(Medal Value, string Token)> Medals = [(Medal.Gold, "gold"), (Medal.Silver, "silver"), (Medal.Bronze, "bronze")];

    public static readonly ImmutableArray<(Outcome Value, string Token)> Outcomes =
    [
        (Outcome.Placed, "placed"), (Outcome.Annulled, "annulled"), (Outcome.DidNotFinish, "dnf"), (Outcome.DidNotStart, "dns"), (Outcome.Disqualified, "dq"),
        (Outcome.NoMark, "nm"), (Outcome.NoHeight, "nh"), (Outcome.Walkover, "walkover"), (Outcome.AlsoCompeted, "also-competed"), (Outcome.Unknown, "unknown"),
    ];

    public static readonly ImmutableArray<(string Value, string Token)> Records = [("any", "any"), ("WR", "WR"), ("OR", "OR"), ("CR", "CR"), ("AR", "AR"), ("NR", "NR")];

    public static readonly ImmutableArray<(Agreement Value, string Token)> Sources =
        [(Agreement.TwoSourcesAgree, "agree"), (Agreement.OneSource, "single"), (Agreement.SourcesDisagree, "disagree")];

    public static readonly ImmutableArray<(Coverage Value, string Token)> Coverages =
        [(Coverage.Complete, "complete"), (Coverage.Finishers, "finishers"), (Coverage.Medals, "medals"), (Coverage.Partial, "partial")];

    public static readonly ImmutableArray<(Grouping Value, string Token)> Groups =
    [
        (Grouping.Athlete, "athlete"), (Grouping.AthleteAndEvent, "athlete-event"), (Grouping.Nation, "nation"), (Grouping.Event, "event"),
        (Grouping.Edition, "edition"), (Grouping.Championship, "championship"), (Grouping.Decade, "decade"),
    ];

    public static readonly ImmutableArray<(SortKey Value, string Token)> ResultSorts =
    [
        (SortKey.Date, "date"), (SortKey.Event, "event"), (SortKey.Place, "place"), (SortKey.Athlete, "athlete"), (SortKey.Nation, "nation"), (SortKey.Mark, "mark"),
        (SortKey.Margin, "margin"), (SortKey.Behind, "behind"), (SortKey.Age, "age"), (SortKey.Wind, "wind"),
    ];

    public static readonly ImmutableArray<(SortKey Value, string Token)> GroupSorts =
    [
        (SortKey.Results, "results"), (SortKey.Gold, "gold"), (SortKey.Name, "name"), (SortKey.Best, "best"), (SortKey.First, "first"), (SortKey.Last, "last"),
    ];

    public static readonly ImmutableArray<(Column Value, string Token)> Columns = [.. Enum.GetValues<Column>().Select(c => (c, c.ToString().ToLowerInvariant()))];

    internal static string Of<T>(ImmutableArray<(T Value, string Token)> tokens, T value) => tokens.First(t => EqualityComparer<T>.Default.Equals(t.Value, value)).Token;
}
