using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;

namespace TrackArchive.Domain.Questions;

/// <summary>
/// What somebody asks of the results of all finals, by the standings of the archive's date. A list that is empty and a value that
/// is absent ask for nothing in particular. <see cref="QuestionReader"/> reads it from an address and <see cref="ToString"/> writes
/// it there: <c>event=men-1500m&amp;nation=GBR&amp;medal=gold,silver</c>.
/// </summary>
public sealed record Question
{
    /// <summary>Asks for a record of any kind.</summary>
    public const string AnyRecord = "any";

    /// <summary>What conditions that hold or not are asked with.</summary>
    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>Asks for groups with a result at each championship.</summary>
    public const string EachChampionship = "championship";

    /// <summary>What <see cref="Records"/> may hold.</summary>
    public static readonly ImmutableArray<string> RecordTokens = [AnyRecord, .. RecordLetters.All];

    public ImmutableArray<EventId> Events { get; init; } = [];

    /// <summary>Of events, not of people.</summary>
    public ImmutableArray<Sex> Sexes { get; init; } = [];

    /// <summary>Events that are measured so.</summary>
    public MarkKind? Measure { get; init; }

    public ImmutableArray<Discipline> Disciplines { get; init; } = [];

    /// <summary>Events that athletes win alone, or those that teams win.</summary>
    public bool? IsIndividual { get; init; }

    public ImmutableArray<ChampionshipId> Championships { get; init; } = [];

    /// <summary>By the year in which the edition was held.</summary>
    public int? From { get; init; }

    /// <summary>Included, as is the first.</summary>
    public int? To { get; init; }

    /// <summary>Whether intercalated editions count, too.</summary>
    public bool WithIntercalated { get; init; }

    /// <summary>For which somebody competed, whatever the nation before or after.</summary>
    public ImmutableArray<TeamId> Nations { get; init; } = [];

    /// <summary>Whether nations are taken together with those that they succeeded.</summary>
    public bool WithPredecessors { get; init; }

    /// <summary>Of the nation for which somebody competed.</summary>
    public ImmutableArray<Continent> Continents { get; init; } = [];

    /// <summary>Of nations that are no longer there, or of the others.</summary>
    public bool? IsFormer { get; init; }

    /// <summary>For the host, by its code of the time.</summary>
    public bool? IsHome { get; init; }

    /// <summary>Clubs, schools, universities and regions for which somebody competed.</summary>
    public ImmutableArray<TeamId> Clubs { get; init; } = [];

    /// <summary>Classes of age and of para athletics, of the event or of the result in it: <c>U15</c>, <c>T54</c>.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    /// <summary>Alone, or in the squad of a relay.</summary>
    public ImmutableArray<AthleteId> Athletes { get; init; } = [];

    /// <summary>The rounds that athletes reached and did not pass: each by its last race. Finals alone where it is empty.</summary>
    public ImmutableArray<Round> Rounds { get; init; } = [];

    /// <summary>By the standings of the archive's date, from 1; of an annulled result the place before the decision.</summary>
    public Bounds? Place { get; init; }

    /// <summary>The place in which somebody finished, before any decision.</summary>
    public Bounds? DayPlace { get; init; }

    /// <summary>Whether somebody else has the same place.</summary>
    public bool? IsShared { get; init; }

    /// <summary>In finals of which a source says who led at some split: whether this was who led at one of them.</summary>
    public bool? HasLed { get; init; }

    public ImmutableArray<Medal> Medals { get; init; } = [];

    /// <summary>In seconds, metres or points; all events asked about are then measured alike.</summary>
    public Bounds? Mark { get; init; }

    /// <summary>Of winners, over the second place.</summary>
    public Bounds? Margin { get; init; }

    /// <summary>Of the others, behind the winner or <see cref="BehindPlace"/>.</summary>
    public Bounds? Behind { get; init; }

    /// <summary>The place from which distances are measured.</summary>
    public int BehindPlace { get; init; } = 1;

    /// <summary>Whole years on the day.</summary>
    public Bounds? Age { get; init; }

    /// <summary>Metres a second.</summary>
    public Bounds? Wind { get; init; }

    /// <summary>All but <see cref="Outcome.Annulled"/> where it is empty.</summary>
    public ImmutableArray<Outcome> Outcomes { get; init; } = [];

    /// <summary>Kinds of records, set or equalled: <see cref="RecordTokens"/>.</summary>
    public ImmutableArray<string> Records { get; init; } = [];

    /// <summary>What the sources of the result say together.</summary>
    public ImmutableArray<Agreement> Sources { get; init; } = [];

    /// <summary>How much of its final the archive has.</summary>
    public ImmutableArray<Coverage> Coverages { get; init; } = [];

    /// <summary>Whether a later decision about the final may have been missed.</summary>
    public bool? MayHaveChanged { get; init; }

    /// <summary>By what results are counted; absent: they are listed.</summary>
    public Grouping? Group { get; init; }

    /// <summary>Groups of at least so many results.</summary>
    public int Least { get; init; } = 1;

    /// <summary>What groups are counted at all; the README of the fixture of questions has their meaning.</summary>
    public GroupConditions Groups { get; init; } = new();

    /// <summary>Groups with a result at each of the championships asked about, or else at each of the archive's.</summary>
    public bool AtEach { get; init; }

    /// <summary>Absent: by date, and groups by their number of results.</summary>
    public SortField? Sort { get; init; }

    /// <summary>Whether <see cref="Sort"/> is turned round. What is not known comes last either way.</summary>
    public bool Descending { get; init; }

    /// <summary>What a table of the answer shows; empty for what suits the question.</summary>
    public ImmutableArray<AnswerColumn> Columns { get; init; } = [];

    /// <summary>Whether it is about results of this round.</summary>
    public bool AsksRound(Round round) => Rounds.IsEmpty ? round == Round.Final : Rounds.Contains(round);

    /// <summary>The kind of mark of all events asked about; nothing where they may differ.</summary>
    public MarkKind? KindOf(Archive archive) =>
        Measure ?? (Events.Select(id => archive.GetEvent(id).MarkKind).Distinct().ToArray() is [var only] ? only : null);

    /// <summary>The place that a result is asked about: today's, or of a result that was taken away, where such are asked for, the place that it had.</summary>
    public Known<int>? PlaceOf(QuestionRow row) => row.Place ?? (Outcomes.Contains(row.Outcome) ? row.PlaceBefore : null);

    public override string ToString() => QuestionWriter.Text(this);
}
