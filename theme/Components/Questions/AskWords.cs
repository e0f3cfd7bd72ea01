using System.Collections.Immutable;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages.Questions;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Questions;

namespace TrackArchive.Theme.Components.Questions;

/// <summary>What a form of questions offers, as it says it.</summary>
internal static class AskWords
{
    public static readonly ImmutableArray<Choice> Medals = CreateChoices(Domain.Vocabulary.Medals.Tokens, Words.Describe);

    public static readonly ImmutableArray<Choice> Sexes = CreateChoices(Domain.Vocabulary.Sexes.Tokens, s => Words.Describe(s).ToLowerInvariant());

    public static readonly ImmutableArray<Choice> Measures = CreateChoices(MarkKinds.Tokens, QuestionTerms.Describe);

    public static readonly ImmutableArray<Choice> YesOrNo = [new(Question.Yes, QuestionFormWords.Yes), new(Question.No, QuestionFormWords.No)];

    /// <summary>Conditions that hold or not, of those that some archives can decide.</summary>
    public static readonly ImmutableArray<(QuestionKey Key, string Label)> Holding =
    [
        (QuestionKey.Individual, QuestionFormWords.IndividualEvent), (QuestionKey.Home, QuestionFormWords.AtHome), (QuestionKey.Former, QuestionFormWords.NationNoLongerExists),
        (QuestionKey.Led, QuestionFormWords.LedAtASplit),
    ];

    public static readonly ImmutableArray<Choice> Predecessors = [new(Question.Yes, QuestionFormWords.IncludingPredecessors)];

    public static readonly ImmutableArray<Choice> Intercalated = [new(Question.Yes, QuestionFormWords.IncludingIntercalated)];

    public static readonly ImmutableArray<Choice> Each = [new(Question.EachChampionship, QuestionFormWords.ResultAtEach)];

    public static readonly ImmutableArray<Choice> Records = [.. Question.RecordTokens.Select(token => new Choice(token, token))];

    public static readonly ImmutableArray<Choice> Outcomes = CreateChoices(Domain.Vocabulary.Outcomes.Tokens, QuestionTerms.Describe);

    public static readonly ImmutableArray<Choice> Sources = CreateChoices(Agreements.AddressTokens, Words.Describe);

    public static readonly ImmutableArray<Choice> Coverages = CreateChoices(Domain.Vocabulary.Coverages.OfFinals, Words.Describe);

    public static readonly ImmutableArray<Choice> ResultSorts = CreateSorts(SortFields.OfResults);

    public static readonly ImmutableArray<Choice> GroupSorts = CreateSorts(SortFields.OfGroups);

    private static ImmutableArray<Choice> CreateChoices<T>(Vocabulary<T> vocabulary, Func<T, string> words)
        where T : struct, Enum => [.. vocabulary.Terms.Select(term => new Choice(vocabulary[term], words(term)))];

    /// <summary>Both ways of each order. What people look for the most of begins with the most.</summary>
    private static ImmutableArray<Choice> CreateSorts(Vocabulary<SortField> orders) => [.. orders.Terms.SelectMany(sort =>
    {
        var rising = new Choice(orders[sort], QuestionTerms.DescribeSort(sort, descending: false));
        var falling = new Choice($"-{orders[sort]}", QuestionTerms.DescribeSort(sort, descending: true));
        return sort is SortField.Wind or SortField.Results or SortField.Gold or SortField.Events or SortField.Editions or SortField.Nations or SortField.Streak or SortField.Span or SortField.Gap ? new[] { falling, rising } : [rising, falling];
    })];
}
