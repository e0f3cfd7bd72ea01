using System.Collections.Immutable;
using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages;
using TrackArchive.Pages.Building;

namespace TrackArchive.Theme.Components.Questions;

/// <summary>What a form of questions offers, as it says it.</summary>
internal static class AskWords
{
    public static readonly ImmutableArray<Choice> Medals = CreateChoices(QuestionTokens.Medals, Words.Of);

    public static readonly ImmutableArray<Choice> Sexes = CreateChoices(QuestionTokens.Sexes, s => Words.Of(s).ToLowerInvariant());

    public static readonly ImmutableArray<Choice> Measures = CreateChoices(QuestionTokens.Measures, m => m switch { MarkKind.Time => "time", MarkKind.Length => "length or height", _ => "points" });

    public static readonly ImmutableArray<Choice> YesOrNo = [new("yes", "yes"), new("no", "no")];

    public static readonly ImmutableArray<Choice> Predecessors = [new("yes", "together with those before them")];

    public static readonly ImmutableArray<Choice> Intercalated = [new("yes", "the intercalated, too")];

    public static readonly ImmutableArray<Choice> Each = [new("championship", "a result at each championship")];

    public static readonly ImmutableArray<Choice> Records = CreateChoices(QuestionTokens.Records, r => r == "any" ? "any" : r);

    public static readonly ImmutableArray<Choice> Outcomes = CreateChoices(QuestionTokens.Outcomes, o => o switch
    {
        Outcome.Placed => "placed",
        Outcome.Annulled => "annulled since",
        Outcome.DidNotFinish => "did not finish",
        Outcome.DidNotStart => "did not start",
        Outcome.Disqualified => "disqualified",
        Outcome.NoMark => "no valid mark",
        Outcome.NoHeight => "no height",
        Outcome.Walkover => "walkover",
        Outcome.AlsoCompeted => "also competed",
        _ => "not known",
    });

    public static readonly ImmutableArray<Choice> Sources = CreateChoices(QuestionTokens.Sources, Words.Of);

    public static readonly ImmutableArray<Choice> Coverages = CreateChoices(QuestionTokens.Coverages, Words.Of);

    public static readonly ImmutableArray<Choice> Groups = CreateChoices(QuestionTokens.Groups, g => g == Grouping.AthleteAndEvent ? "athlete and event" : g.ToString().ToLowerInvariant());

    /// <summary>Both ways of each; oldest and best first need no word.</summary>
    public static readonly ImmutableArray<Choice> ResultSorts =
    [
        new("date", "oldest first"), new("-date", "newest first"), new("mark", "best mark"), new("-mark", "poorest mark"), new("place", "place"), new("-place", "last place first"),
        new("athlete", "athlete"), new("-athlete", "athlete, backwards"), new("nation", "nation"), new("-nation", "nation, backwards"), new("event", "event"), new("-event", "event, backwards"),
        new("margin", "narrowest margin"), new("-margin", "widest margin"), new("behind", "nearest to the winner"), new("-behind", "farthest from the winner"),
        new("age", "youngest"), new("-age", "oldest"), new("-wind", "strongest wind behind"), new("wind", "strongest wind against"),
    ];

    public static readonly ImmutableArray<Choice> GroupSorts =
    [
        new("-results", "most results"), new("results", "fewest results"), new("-gold", "most gold"), new("gold", "least gold"), new("name", "name"), new("-name", "name, backwards"),
        new("best", "best mark"), new("-best", "poorest best mark"), new("first", "earliest first result"), new("-first", "latest first result"), new("last", "earliest last result"), new("-last", "latest last result"),
    ];

    public static readonly ImmutableArray<Choice> Columns = CreateChoices(QuestionTokens.Columns, c => c.ToString().ToLowerInvariant());

    private static ImmutableArray<Choice> CreateChoices<T>(ImmutableArray<(T Value, string Token)> tokens, Func<T, string> words) => [.. tokens.Select(t => new Choice(t.Token, words(t.Value)))];
}
