using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Asking;

namespace TrackArchive.Theme;

/// <summary>
/// The terms and words of questions for the scripts, made from <c>Domain/Vocabulary</c> and <c>Pages/Wording</c>: the scripts have none of their own.
/// Terms are by their names in C#, with the token that addresses and data have for each; words are by token.
/// </summary>
public static class VocabularyScript
{
    private static readonly string[] YesOrNo = [Question.Yes, Question.No];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    /// <summary>One statement that sets <c>TrackArchive.vocabulary</c>.</summary>
    public static string Text { get; } = $"\"use strict\";\n\nTrackArchive.vocabulary = {JsonSerializer.Serialize(CreateContent(), Readable)};\n";

    /// <summary>One statement that sets <c>TrackArchive.medals</c>: what the search box calls the medals, by the letters of its index.</summary>
    public static string MedalText { get; } = $"\"use strict\";\n\nTrackArchive.medals = {JsonSerializer.Serialize(By(Medals.Letters, Words.Describe), Readable)};\n";

    private static object CreateContent() => new
    {
        terms = new
        {
            key = Terms(QuestionKeys.Tokens),
            sex = Terms(Sexes.Tokens),
            measure = Terms(MarkKinds.Tokens),
            discipline = Terms(Disciplines.Tokens),
            continent = Terms(Continents.Tokens),
            medal = Terms(Medals.Tokens),
            outcome = Terms(Outcomes.Tokens),
            agreement = Terms(Agreements.AddressTokens),
            coverage = Terms(Coverages.Tokens),
            round = Terms(Rounds.Tokens),
            counted = Terms(CountedTeams.Tokens),
            grouping = Terms(Groupings.Tokens),
            sort = Terms(SortFields.Tokens),
            column = Terms(AnswerColumns.Tokens),
            value = Terms(AskedValues.Tokens),
            limit = Terms(LimitKinds.Tokens),
        },
        many = KeysThat(k => k.Takes() == QuestionValue.Many),
        ranges = KeysThat(k => k.Takes() == QuestionValue.Range),
        numbers = KeysThat(k => k.Takes() == QuestionValue.Number),
        whole = KeysThat(k => k.Takes() == QuestionValue.Range && k.IsWhole()),
        measured = KeysThat(k => k.NeedsMeasure()),
        allowed = new
        {
            sex = Sexes.Tokens.All,
            measure = MarkKinds.Tokens.All,
            discipline = Disciplines.Tokens.All,
            individual = YesOrNo,
            continent = Continents.Tokens.All,
            former = YesOrNo,
            home = YesOrNo,
            shared = YesOrNo,
            led = YesOrNo,
            without = GroupConditions.WithoutTokens,
            only = Disciplines.Tokens.All,
            intercalated = (string[])[Question.Yes],
            predecessors = (string[])[Question.Yes],
            round = Rounds.Tokens.All,
            medal = Medals.Tokens.All,
            status = Outcomes.Tokens.All,
            records = Question.RecordTokens,
            sources = Agreements.AddressTokens.All,
            coverage = Coverages.OfFinals.All,
            changed = YesOrNo,
            group = Groupings.Tokens.All,
            each = (string[])[Question.EachChampionship],
            sort = SortFields.OfResults.All,
            columns = AnswerColumns.Tokens.All,
        },
        groupSorts = SortFields.OfGroups.All,
        yes = Question.Yes,
        teams = Disciplines.Tokens.Terms.Where(d => d.IsForTeams()).Select(d => Disciplines.Tokens[d]),
        byAthlete = Groupings.Tokens.Terms.Where(g => g.IsByAthlete()).Select(g => Groupings.Tokens[g]),
        byEvent = Groupings.Tokens.Terms.Where(g => g.IsByEvent()).Select(g => Groupings.Tokens[g]),
        naturalSorts = Groupings.Tokens.Terms.Where(g => g.NaturalSort() is not null).ToDictionary(g => Groupings.Tokens[g], g => SortFields.Tokens[g.NaturalSort()!.Value]),
        lowerWins = MarkKinds.Tokens.Terms.ToDictionary(m => MarkKinds.Tokens[m], m => m.LowerWins()),
        anyRecord = Question.AnyRecord,
        mayBe = Outcomes.Tokens.Terms.ToDictionary(o => Outcomes.Tokens[o], o => Outcomes.Tokens.Terms.Where(other => other != o && o.MayBe(other)).Select(other => Outcomes.Tokens[other])),
        knownPlaces = Coverages.Tokens.Terms.ToDictionary(c => Coverages.Tokens[c], c => c.KnownPlaces()),
        measures = SortFields.Tokens.Terms.Where(s => s.Measures() is not null).ToDictionary(s => SortFields.Tokens[s], s => AskedValues.Tokens[s.Measures()!.Value]),
        windUnit = QuestionTerms.WindUnit,
        orders = SortFields.Tokens.Terms.ToDictionary(s => SortFields.Tokens[s], s => new[] { QuestionTerms.DescribeSort(s, false), QuestionTerms.DescribeSort(s, true) }),
        asked = new { table = AskedWords.Table.Select(t => new[] { t.Phrases, t.Conditions }), fillers = AskedWords.Fillers, most = AskedWords.Most, numbers = AskedWords.Numbers },
        phrases = QuestionPhrases.All,
        words = CreateWords(),
    };

    private static object CreateWords() => new
    {
        medal = By(Medals.Tokens, Words.Describe),
        outcome = By(Outcomes.Tokens, QuestionTerms.DescribeAsked),
        agreement = By(Agreements.AddressTokens, QuestionTerms.DescribeAsked),
        coverage = By(Coverages.Tokens, QuestionTerms.DescribeAsked),
        known = By(Coverages.Tokens, QuestionTerms.DescribeKnown),
        unknown = By(AskedValues.Tokens, QuestionTerms.DescribeUnknown),
        unranked = By(AskedValues.Tokens, QuestionTerms.DescribeUnranked),
        events = By(Sexes.Tokens, Words.FormatPossessive),
        round = By(Rounds.Tokens, QuestionTerms.Describe),
        discipline = By(Disciplines.Tokens, QuestionTerms.Describe),
        continent = By(Continents.Tokens, Words.Describe),
        measured = By(MarkKinds.Tokens, QuestionTerms.DescribeMeasured),
        unit = By(MarkKinds.Tokens, QuestionTerms.Unit),
        grouping = By(Groupings.Tokens, QuestionTerms.Describe),
        label = By(AnswerColumns.Tokens, QuestionTerms.Label),
        status = By(Outcomes.Tokens, QuestionTerms.FormatOutcome),
        sources = By(Agreements.AddressTokens, Words.Describe),
        field = By(Coverages.Tokens, Words.Describe),
    };

    private static Dictionary<string, string> Terms<T>(Vocabulary<T> table)
        where T : struct, Enum => table.Terms.ToDictionary(t => TextWords.LowerFirst(t.ToString()), t => table[t]);

    private static Dictionary<string, string> By<T>(Vocabulary<T> table, Func<T, string> words)
        where T : struct, Enum => table.Terms.ToDictionary(t => table[t], words);

    private static ImmutableArray<string> KeysThat(Func<QuestionKey, bool> isSo) => [.. QuestionKeys.Tokens.Terms.Where(isSo).Select(k => QuestionKeys.Tokens[k])];
}
