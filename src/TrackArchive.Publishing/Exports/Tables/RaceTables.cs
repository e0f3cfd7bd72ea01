using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Marks;
using TrackArchive.Publishing.Exports.Json;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>A final, or a race of its rounds, which are counted from 1.</summary>
internal sealed record RecordedRace(Final Final, Race Race, int? Number = null);

/// <summary>A line of a race: <see cref="Number"/> counts from 1 in the order of recording.</summary>
internal sealed record RecordedLine(RecordedRace Of, Result Result)
{
    public int Number => Result.Order + 1;

    public Known<Age> Age { get; } = Result.Athlete is { } athlete ? Domain.Knowledge.Age.AtRace(Of.Race, athlete) : Known.Unknown<Age>();
}

/// <summary>
/// What was recorded and decided in races: of finals, and of rounds with one column more and names of their own, so that a question
/// about finals never counts a round.
/// </summary>
internal sealed class RaceTables
{
    private readonly Archive _archive;
    private readonly RecordedRace[] _races;
    private readonly bool _areRounds;

    /// <summary>Of any race of the archive, so that finals and rounds have the same columns.</summary>
    private readonly bool _hasWithheld;

    private RaceTables(Archive archive, RecordedRace[] races, bool areRounds)
    {
        (_archive, _races, _areRounds) = (archive, races, areRounds);
        _hasWithheld = archive.Finals.Any(f => f.Rounds.Prepend<Race>(f).Any(r => r.Results.Any(l => l.Athlete is { IsWithheld: true })));
    }

    public static RaceTables OfFinals(Archive archive) => new(archive, [.. archive.Finals.Select(f => new RecordedRace(f, f))], areRounds: false);

    public static RaceTables OfRounds(Archive archive) => new(archive, [.. archive.Finals.SelectMany(f => f.Rounds.Select((r, i) => new RecordedRace(f, r, i + 1)))], areRounds: true);

    /// <summary>The table of results of one final alone.</summary>
    public static DataTable CreateResults(Archive archive, Final final)
    {
        var only = new RaceTables(archive, [new RecordedRace(final, final)], areRounds: false);
        return only.Results(only.Lines());
    }

    private static bool IsWithheld(RecordedLine line) => line.Result.Athlete is { IsWithheld: true };

    private string[] Owner => _areRounds ? ["final", "race"] : ["final"];

    public IEnumerable<DataTable> Recorded()
    {
        var lines = Lines();
        return [Results(lines), OtherMarks(lines), Squads(lines), Parts(lines), Splits()];
    }

    public IEnumerable<DataTable> Decided() => [Decisions(), Rulings()];

    private RecordedLine[] Lines() => [.. _races.SelectMany(r => r.Race.Results.OrderBy(l => l.Order).Select(l => new RecordedLine(r, l)))];

    private string Name(string table) => _areRounds ? $"round_{table}" : table;

    /// <param name="table">Its name, of finals.</param>
    /// <param name="about">What a row is.</param>
    /// <param name="of">The race that the row belongs to.</param>
    /// <param name="key">The columns of the key behind those of the race.</param>
    /// <param name="isOwned">Whether its rows belong to the race itself, and not to a row of a table that does.</param>
    private TableBuilder<T> Begin<T>(string table, string about, Func<T, RecordedRace> of, string[] key, bool isOwned)
    {
        var begun = new TableBuilder<T>(Name(table), _areRounds ? $"The same of rounds: {char.ToLowerInvariant(about[0])}{about[1..]}" : about, [.. Owner, .. key])
            .Text("final", "The final.", x => of(x).Final.Id.ToString()).Required();
        if (!_areRounds)
            return isOwned ? begun.To("finals") : begun;
        begun = begun.Integer("race", "The number of the race among those before the final.", x => of(x).Number).Required();
        return isOwned ? begun.Within("rounds", Owner) : begun;
    }

    private DataTable Results(IEnumerable<RecordedLine> lines)
    {
        var table = Results(_areRounds ? "" : " Places and medals of today are in standings.");
        return (_areRounds ? table.Text("advances", "By what the athlete went on to the next round; absent for who went out.", x => x.Result.Advances is { } by ? Advances.Tokens[by] : null).OneOf(Advances.Tokens.All) : table).Over(lines);
    }

    private TableBuilder<RecordedLine> Results(string about) =>
        Begin<RecordedLine>("results", "What was recorded; nothing here changes when a later decision does." + about, x => x.Of, ["line"], isOwned: true)
            .Integer("line", "Counts the lines of the race.", x => x.Number).Required()
            .Integer("place", "The place under the basis of the race.", x => x.Result.Place)
            .Text("status", "What is recorded instead of a place; a walkover is recorded with one.", x => x.Result.Status is { } status ? ResultStatuses.Tokens[status] : null)
                .OneOf(ResultStatuses.Tokens.All)
            .Text("athlete", _hasWithheld ? "The athlete; absent for relays, and where the name is withheld." : "The athlete; absent for relays.", x => IsWithheld(x) ? null : x.Result.Athlete?.Id.Value).To("athletes")
            .Flag("withheld", "Whether the name is withheld.", IsWithheld).OnlyIf(_hasWithheld)
            .Text("team", _archive.Clubs.IsEmpty ? "A team's name where it is not its nation's." : _archive.Nations.IsEmpty ? "A team's name where its club has several." : "A team's name where its nation or club has several.", x => x.Result.TeamName)
            .Text("name", "The name on the day.", x => IsWithheld(x) ? null : x.Result.Name).Required(!_hasWithheld)
            .Text("named_as", "The same, only where it is not the athlete's.", x => x.Result.As)
            .Text("nation", "The nation of this result.", x => x.Result.Nation?.Id.Value).Required(_races.All(r => r.Race.Results.All(l => l.Nation is not null))).To("nations").OnlyIf(!_archive.Nations.IsEmpty)
            .Text("club", "The club, school, university or region of this result.", x => x.Result.Club?.Id.Value).To("clubs").OnlyIf(!_archive.Clubs.IsEmpty)
            .Text("mark", "The mark as it was written.", x => x.Result.Mark?.Text)
            .Number("mark_value", "The mark in seconds, metres or points.", x => x.Result.Mark?.Value)
            .Number("mark_precision", "The finest step that the writing shows, in the same unit.", x => x.Result.Mark?.Precision)
            .Text("timing", "How a time was taken, where a source says so.", x => TimingOf(x.Result.Mark)).OneOf(Timings.Tokens.All)
            .Flag("estimated", "Whether the mark is an estimate.", x => x.Result.IsEstimated)
            .Text("points_table", "Combined events: the scoring table of the points, as the source names it.", x => x.Result.PointsTable)
            .Number("wind", "Metres a second, from behind positive; absent where not measured or not recorded.", x => x.Result.Wind.MetresPerSecond)
            .Text("wind_remark", "Where a source says that nobody measured it.", x => x.Result.Wind == Wind.NotMeasured ? "not-measured" : null).OneOf("not-measured")
            .Number("reaction", "Seconds from the shot to the start.", x => x.Result.Reaction)
            .Text("bib", "The number that the athlete wore.", x => x.Result.Bib)
            .Integer("lane", "The lane, from the innermost.", x => x.Result.Lane)
            .Text("other_time", "The time by the clock that does not decide the race.", x => x.Result.OtherTime?.Text)
            .Integer("under", "The age that the athlete's class is younger than.", x => x.Result.Class.Under)
            .Integer("masters", "The youngest age of the athlete's masters' class.", x => x.Result.Class.Masters)
            .Text("class", "The athlete's class of para athletics.", x => x.Result.Class.Para)
            .Text("reason", "Why the athlete was disqualified on the day or did not finish.", x => x.Result.Reason)
            .Text("rule", "The rule of the disqualification.", x => x.Result.Rule)
            .Texts("records", "Records that the mark was when it was set", x => x.Result.Records)
            .Texts("bests", "PB or SB, where the mark was the athlete's best of the career or the season", x => x.Result.Bests)
            .Text("unratified", "Why a mark that was good enough could be no record.", x => x.Result.Unratified)
            .Text("place_note", "Why places contradict marks.", x => x.Result.PlaceNote)
            .Text("note", "A note.", x => x.Result.Note)
            .Sources("sources", "Ids of the sources of this line, where they are not those of the race", x => x.Result.Sources)
            .Text("agreement", "Whether sources of different origin agree on place and mark.", x => Agreements.Tokens[SourceAgreement.ForResult(x.Of.Race, x.Result)]).Required()
                .OneOf(Agreements.Tokens.All)
            .Text("agreement_on_entry", "The same of who took part alone.", x => Agreements.Tokens[SourceAgreement.ForEntry(x.Of.Race, x.Result)]).Required()
                .OneOf(Agreements.Tokens.All)
            .Text("agreement_on_place", "The same of the place alone; absent without one.", x => x.Result.Place is null ? null : Agreements.Tokens[SourceAgreement.ForPlace(x.Of.Race, x.Result)])
                .OneOf(Agreements.Tokens.All)
            .Text("agreement_on_mark", "The same of the mark alone; absent without one.", x => SourceAgreement.ForMark(x.Of.Race, x.Result) is { } mark ? Agreements.Tokens[mark] : null)
                .OneOf(Agreements.Tokens.All)
            .Sources("mark_sources", "Ids of the sources of the mark, where they are not the line's", x => x.Result.MarkSources)
            .Integer("age_min", "Whole years on the day at least, as far as birth and day are known; absent for teams.", x => x.Age.Min?.Years)
            .Integer("age_min_days", "Days since the birthday beside them.", x => x.Age.Min?.Days)
            .Integer("age_max", "Whole years on the day at most.", x => x.Age.Max?.Years)
            .Integer("age_max_days", "Days since the birthday beside them.", x => x.Age.Max?.Days)
            .Sources("squad_sources", "Ids of the sources of the squad, where they are not the line's", x => x.Result.SquadSources)
            .Sources("record_sources", "Ids of the sources of the records, where they are not the line's", x => x.Result.RecordSources);

    private DataTable OtherMarks(IEnumerable<RecordedLine> lines) =>
        Begin<(RecordedLine Line, int Number, OtherMark Other)>("other_marks", "Marks that other sources give for the same performance.", x => x.Line.Of, ["line", "number"], isOwned: false)
            .Integer("line", "The line of the race.", x => x.Line.Number).Required()
            .Integer("number", "Counts the other marks of the line.", x => x.Number).Required()
            .Text("mark", "The mark as it was written.", x => x.Other.Mark.Text).Required()
            .Number("mark_value", "The mark in seconds, metres or points.", x => x.Other.Mark.Value).Required()
            .Text("points_table", "The scoring table, where it is not the result's own.", x => x.Other.PointsTable)
            .Sources("sources", "Ids of its sources", x => x.Other.Sources)
            .Within(Name("results"), [.. Owner, "line"])
            .Over(lines.SelectMany(l => l.Result.OtherMarks.Select((other, i) => (l, i + 1, other))));

    private DataTable Squads(IEnumerable<RecordedLine> lines) =>
        Begin<(RecordedLine Line, int Number, SquadMember Member)>("squads", "The runners of relays, those of the heats among them where a source says so.", x => x.Line.Of, ["line", "number"], isOwned: false)
            .Integer("line", "The line of the race.", x => x.Line.Number).Required()
            .Integer("number", "Counts the runners of the line.", x => x.Number).Required()
            .Text("athlete", "The runner.", x => x.Member.Athlete.Id.Value).Required().To("athletes")
            .Integer("leg", "The leg, from 1, where a source gives it.", x => x.Member.Leg)
            .Texts("rounds", "The rounds, where a source gives them", x => x.Member.Rounds.Select(r => Rounds.Tokens[r]))
            .Within(Name("results"), [.. Owner, "line"])
            .Over(lines.SelectMany(l => l.Result.Squad.Select((m, i) => (l, i + 1, m))));

    private DataTable Parts(IEnumerable<RecordedLine> lines) =>
        Begin<(RecordedLine Line, int Number, EventPart Part)>("parts", "The marks by event of combined events, in the order in which they were made.", x => x.Line.Of, ["line", "number"], isOwned: false)
            .Integer("line", "The line of the race.", x => x.Line.Number).Required()
            .Integer("number", "Counts the events.", x => x.Number).Required()
            .Text("event", "The event.", x => x.Part.Event.Id.Value).Required().To("events")
            .Text("mark", "The mark as it was written.", x => x.Part.Mark?.Text)
            .Text("points", "What it scored, as it was written.", x => x.Part.Points?.Text)
            .Number("points_value", "The same as a number.", x => x.Part.Points?.Value)
            .Within(Name("results"), [.. Owner, "line"])
            .Over(lines.SelectMany(l => l.Result.Parts.Select((part, i) => (l, i + 1, part))));

    private DataTable Splits() =>
        Begin<(RecordedRace Of, int Number, Split Split)>("splits", "Times on the way; sources that disagree have a row each.", x => x.Of, ["number"], isOwned: true)
            .Integer("number", "Counts the splits of the race.", x => x.Number).Required()
            .Number("distance", "Metres from the start.", x => x.Split.Distance).Required()
            .Text("mark", "The time as it was written.", x => x.Split.Mark.Text).Required()
            .Number("mark_value", "The time in seconds.", x => x.Split.Mark.Value).Required()
            .Integer("leader_line", "The line of who led there, where a source says so.", x => x.Split.Leader?.Order + 1)
            .Sources("sources", "Ids of its sources", x => x.Split.Sources)
            .Text("note", "A note.", x => x.Split.Note)
            .Over(_races.SelectMany(r => r.Race.Splits.Select((split, i) => (r, i + 1, split))));

    private DataTable Decisions() =>
        Begin<(RecordedRace Of, int Number, Decision Decision)>("decisions", "Later changes of the standings.", x => x.Of, ["number"], isOwned: true)
            .Integer("number", "Counts the decisions of the race.", x => x.Number).Required()
            .Text("effect", "What it does.", x => DecisionEffects.Tokens[x.Decision.Effect]).Required().OneOf(DecisionEffects.Tokens.All)
            .Integer("line", "The line that it is about; absent where the whole race was set aside.", x => x.Decision.Entry?.Order + 1)
            .Flag("refill", "Whether those behind move up.", x => x.Decision.Refill)
            .Integer("place", "The place given by an award.", x => x.Decision.Place)
            .Text("medal", "The medal given by an award.", x => StandingTokens.Medal(x.Decision.Medal)).OneOf(Medals.Tokens.All)
            .Integer("place_before", "The place lost, where the recorded list no longer has it.", x => x.Decision.PlaceBefore)
            .Text("reason", "Why.", x => x.Decision.Reason)
            .Text("note", "A note.", x => x.Decision.Note)
            .Flag("unsourced", "Whether no source has been found.", x => x.Decision.IsUnsourced)
            .Sources("sources", "Ids of its sources", x => x.Decision.Sources)
            .Over(_races.SelectMany(r => r.Race.Decisions.Select((d, i) => (r, i + 1, d))));

    private DataTable Rulings() =>
        Begin<(RecordedRace Of, int Decision, int Number, Ruling Ruling)>("rulings", "Who took a decision, and when; without a date it counts in today's standings only.", x => x.Of, ["decision", "number"], isOwned: false)
            .Integer("decision", "The number of the decision.", x => x.Decision).Required()
            .Integer("number", "Counts the rulings of the decision.", x => x.Number).Required()
            .Text("authority", "Whose ruling it is; the organisers decide for everyone.", x => x.Ruling.Authority.Id.Value).Required().To("authorities")
            .Date("date", "When, as far as known.", x => x.Ruling.Date)
            .Text("note", "A note.", x => x.Ruling.Note)
            .Sources("sources", "Ids of its own sources, beside the decision's", x => x.Ruling.Sources)
            .Within(Name("decisions"), [.. Owner, "decision"])
            .Over(_races.SelectMany(r => r.Race.Decisions.SelectMany((d, i) => d.Rulings.Select((ruling, n) => (r, i + 1, n + 1, ruling)))));

    private static string? TimingOf(Mark? mark) => mark?.Timing is { } timing and not Timing.Unknown ? Timings.Tokens[timing] : null;
}
