using System.Collections.Immutable;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages.Questions;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Theme.Components.Questions;

/// <summary>What a form of questions offers, as it says it.</summary>
internal static class AskWords
{
    public static readonly ImmutableArray<Choice> Medals = CreateChoices(Domain.Vocabulary.Medals.Tokens, Words.Describe);

    public static readonly ImmutableArray<Choice> Sexes = CreateChoices(Domain.Vocabulary.Sexes.Tokens, s => Words.Describe(s).ToLowerInvariant());

    public static readonly ImmutableArray<Choice> Measures = CreateChoices(MarkKinds.Tokens, QuestionTerms.Describe);

    public static readonly ImmutableArray<Choice> YesOrNo = [new("yes", "yes"), new("no", "no")];

    public static readonly ImmutableArray<Choice> Predecessors = [new("yes", "including predecessors")];

    public static readonly ImmutableArray<Choice> Intercalated = [new("yes", "including intercalated editions")];

    public static readonly ImmutableArray<Choice> Each = [new("championship", "a result at each championship")];

    public static readonly ImmutableArray<Choice> Records = [.. Question.RecordTokens.Select(token => new Choice(token, token))];

    public static readonly ImmutableArray<Choice> Outcomes = CreateChoices(Domain.Vocabulary.Outcomes.Tokens, QuestionTerms.Describe);

    public static readonly ImmutableArray<Choice> Sources = CreateChoices(Agreements.AddressTokens, Words.Describe);

    public static readonly ImmutableArray<Choice> Coverages = CreateChoices(Domain.Vocabulary.Coverages.OfFinals, Words.Describe);

    public static readonly ImmutableArray<Choice> Groups = CreateChoices(Groupings.Tokens, QuestionTerms.Describe);

    /// <summary>Both ways of each; oldest and best first need no word.</summary>
    public static readonly ImmutableArray<Choice> ResultSorts =
    [
        new("date", "oldest first"), new("-date", "newest first"), new("mark", "best mark"), new("-mark", "worst mark"), new("place", "place"), new("-place", "last place first"),
        new("athlete", "athlete"), new("-athlete", "athlete, Z to A"), new("nation", "nation"), new("-nation", "nation, Z to A"), new("event", "event"), new("-event", "event, last first"),
        new("margin", "narrowest margin"), new("-margin", "widest margin"), new("behind", "closest to the winner"), new("-behind", "farthest from the winner"),
        new("age", "youngest"), new("-age", "oldest"), new("-wind", "strongest tailwind"), new("wind", "strongest headwind"),
    ];

    public static readonly ImmutableArray<Choice> GroupSorts =
    [
        new("-results", "most results"), new("results", "fewest results"), new("-gold", "most gold"), new("gold", "fewest gold"), new("name", "name"), new("-name", "name, Z to A"),
        new("best", "best mark"), new("-best", "best mark, worst first"), new("first", "earliest first result"), new("-first", "latest first result"), new("last", "earliest last result"), new("-last", "latest last result"),
    ];

    public static readonly ImmutableArray<Choice> Columns = CreateChoices(AnswerColumns.Tokens, QuestionTerms.Describe);

    private static ImmutableArray<Choice> CreateChoices<T>(Vocabulary<T> vocabulary, Func<T, string> words)
        where T : struct, Enum => [.. vocabulary.Terms.Select(term => new Choice(vocabulary[term], words(term)))];
}
