using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary>The words that a key takes.</summary>
internal interface IClosedSet
{
    IEnumerable<string> Words { get; }
}

/// <summary>A closed set of content files: reads a token, or reports which tokens there are.</summary>
internal sealed class ClosedSet<T>(string noun, ImmutableArray<(string Token, T Meaning)> all) : IClosedSet
{
    public IEnumerable<string> Words => all.Select(w => w.Token);

    public bool Read(Scalar scalar, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value)
    {
        foreach (var (token, meaning) in all)
        {
            if (token != scalar.Text)
                continue;
            value = meaning;
            return true;
        }

        value = default;
        var tokens = all.Select(w => w.Token).ToArray();
        diagnostics.Add(Codes.BadWord, scalar.At, $"'{scalar.Text}' is not a valid {noun}", Nearest.Hint(scalar.Text, scalar.At, tokens) ?? $"expected {string.Join(", ", tokens)}");
        return false;
    }
}

/// <summary>What messages call the closed sets of content/README.md; their tokens are in <c>TrackArchive.Domain.Vocabulary</c>.</summary>
internal static class ClosedSets
{
    public static readonly ClosedSet<Sex> EventSex = From("sex of an event", Sexes.Tokens);

    public static readonly ClosedSet<Sex> OpenTo = From("sex to be open to", Sexes.Tokens.Only(Sex.Men, Sex.Women));

    public static readonly ClosedSet<Sex> AthleteSex = From("sex of an athlete", Sexes.AthleteTokens);

    public static readonly ClosedSet<Discipline> Discipline = From("discipline", Disciplines.Tokens);

    public static readonly ClosedSet<TeamKind> NationKind = From("kind of nation", TeamKinds.OfNations);

    public static readonly ClosedSet<TeamKind> ClubKind = From("kind of team", TeamKinds.OfClubs);

    public static readonly ClosedSet<CountedTeam> CountedTeam = From("kind of team to count by", CountedTeams.Tokens);

    public static readonly ClosedSet<Continent> Continent = From("continent", Continents.Tokens);

    public static readonly ClosedSet<EditionStatus> EditionStatus = From("status of an edition", EditionStatuses.Tokens);

    public static readonly ClosedSet<DateScope> DatesOf = From("scope of dates", DateScopes.Tokens);

    public static readonly ClosedSet<BasisKind> Basis = From("basis", BasisKinds.Tokens);

    public static readonly ClosedSet<ResultStatus> ResultStatus = From("status", ResultStatuses.Tokens);

    public static readonly ClosedSet<DecisionEffect> Effect = From("effect of a decision", DecisionEffects.Tokens);

    public static readonly ClosedSet<Medal> Medal = From("medal", Medals.Tokens);

    public static readonly ClosedSet<RaceClock> RaceClock = From("clock of a race", RaceClocks.Tokens);

    public static readonly ClosedSet<Round> Round = From("round", Rounds.Tokens);

    public static readonly ClosedSet<Round> RoundBeforeFinal = From("round before a final", Rounds.BeforeFinal);

    public static readonly ClosedSet<Advance> Advance = From("way to advance", Advances.Tokens);

    public static readonly ClosedSet<RelationKind> Relation = From("kind of relation", RelationKinds.Tokens);

    public static readonly ClosedSet<RecordListKind> RecordList = From("kind of list of records", RecordListKinds.Tokens);

    public static readonly ClosedSet<ChangedFact> ChangedFact = From("kind of change", ChangedFacts.Tokens);

    public static readonly ClosedSet<SourceStatement> SourceStatement = From("statement of a source", SourceStatements.Tokens);

    private static ClosedSet<T> From<T>(string noun, Vocabulary<T> vocabulary)
        where T : struct, Enum => new(noun, [.. vocabulary.Terms.Select(term => (vocabulary[term], term))]);
}
