using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>A line of a final: <see cref="Number"/> counts from 1 in the order of recording.</summary>
internal sealed record RecordedLine(Final Final, Result Result)
{
    public int Number => Result.Order + 1;

    public Known<Age> Age { get; } = Result.Athlete is { } athlete ? Domain.Knowledge.Age.AtFinal(Final, athlete) : Known.Unknown<Age>();
}

/// <summary>Finals, and what was recorded in them.</summary>
internal static class FinalTables
{
    public static IEnumerable<DataTable> Create(Archive archive)
    {
        var lines = archive.Finals.SelectMany(f => f.Results.OrderBy(r => r.Order).Select(r => new RecordedLine(f, r))).ToArray();
        return [Finals(archive), Results(lines), OtherMarks(lines), Squads(lines), Parts(lines), Splits(archive)];
    }

    /// <summary>The table of results of one final alone.</summary>
    public static DataTable CreateResults(Final final) => Results([.. final.Results.OrderBy(r => r.Order).Select(r => new RecordedLine(final, r))]);

    private static DataTable Finals(Archive archive) =>
        new TableBuilder<(int Number, Final Final)>("finals", "One final a row, oldest first.", "id")
            .Text("id", "The edition and the event.", x => x.Final.Id.ToString()).Required()
            .Integer("number", "Counts them, oldest first.", x => x.Number).Required()
            .Text("edition", "The edition.", x => x.Final.Id.Edition.ToString()).Required().To("editions")
            .Text("event", "The event.", x => x.Final.Event.Id.Value).Required().To("events")
            .Date("date", "The day, or as much of it as is known.", x => x.Final.Date)
            .Text("start", "When it began, by the clock of the place.", x => x.Final.Start?.ToString("HH:mm", CultureInfo.InvariantCulture))
            .Text("basis", "What recorded places are: the day's order, or a list that a source made later.", x => BasisKinds.Tokens[x.Final.Basis.Kind]).Required()
                .OneOf(BasisKinds.Tokens.All)
            .Text("timed_by", "The clock whose times are the marks.", x => RaceClocks.Tokens[x.Final.TimedBy]).Required().OneOf(RaceClocks.Tokens.All)
            .Text("listed_source", "The source of the later list.", x => (x.Final.Basis as AsListed)?.Source.Id.Value).To("sources")
            .Date("listed_date", "The date of the later list; standings before it are not known.", x => (x.Final.Basis as AsListed)?.Date)
            .Text("coverage", "How much of the field is here.", x => Coverages.Tokens[x.Final.Coverage]).Required()
                .OneOf(Coverages.Tokens.All)
            .Text("agreement", "Whether sources of different origin agree on the medallists and their marks.", x => Agreements.Tokens[SourceAgreement.ForFinal(x.Final, archive.Now(x.Final))]).Required()
                .OneOf(Agreements.Tokens.All)
            .Text("agreement_on_medals", "The same of who holds the medals alone.", x => Agreements.Tokens[SourceAgreement.ForMedals(x.Final, archive.Now(x.Final))]).Required()
                .OneOf(Agreements.Tokens.All)
            .Text("agreement_on_marks", "The same of the medallists' marks alone; absent where none has one.", x => SourceAgreement.ForMarks(x.Final, archive.Now(x.Final)) is { } marks ? Agreements.Tokens[marks] : null)
                .OneOf(Agreements.Tokens.All)
            .Sources("complete_by", "Ids of the sources that state the whole field", x => x.Final.CompleteBy)
            .Date("may_have_changed_since", "When the places were listed, where another list hints at a later decision.", x => x.Final.MayHaveChangedSince)
            .Sources("sources", "Ids of the sources of the whole final", x => x.Final.Sources)
            .Sources("date_sources", "Ids of the sources of the day, where they are not the final's", x => x.Final.DateSources)
            .Text("notes", "Notes, joined by line ends.", x => x.Final.Notes.IsEmpty ? null : string.Join('\n', x.Final.Notes))
            .Over(archive.Finals.Select((f, i) => (i + 1, f)));

    private static DataTable Results(IEnumerable<RecordedLine> lines) =>
        new TableBuilder<RecordedLine>("results", "What was recorded; nothing here changes when a later decision does. Places and medals of today are in standings.", "final", "line")
            .Text("final", "The final.", x => x.Final.Id.ToString()).Required().To("finals")
            .Integer("line", "Counts the lines of the final.", x => x.Number).Required()
            .Integer("place", "The place under the final's basis.", x => x.Result.Place)
            .Text("status", "What is recorded instead of a place; a walkover is recorded with one.", x => x.Result.Status is { } status ? ResultStatuses.Tokens[status] : null)
                .OneOf(ResultStatuses.Tokens.All)
            .Text("athlete", "The athlete; absent for relays.", x => x.Result.Athlete?.Id.Value).To("athletes")
            .Text("team", "A team's name where it is not its nation's.", x => x.Result.Team)
            .Text("name", "The name on the day.", x => x.Result.Name).Required()
            .Text("named_as", "The same, only where it is not the athlete's.", x => x.Result.As)
            .Text("nation", "The nation of this result.", x => x.Result.Nation.Code.Value).Required().To("nations")
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
            .Sources("sources", "Ids of the sources of this line, where they are not the final's", x => x.Result.Sources)
            .Text("agreement", "Whether sources of different origin agree on place and mark.", x => Agreements.Tokens[SourceAgreement.ForResult(x.Final, x.Result)]).Required()
                .OneOf(Agreements.Tokens.All)
            .Sources("mark_sources", "Ids of the sources of the mark, where they are not the line's", x => x.Result.MarkSources)
            .Integer("age_min", "Whole years on the day at least, as far as birth and day are known; absent for teams.", x => x.Age.Min?.Years)
            .Integer("age_min_days", "Days since the birthday beside them.", x => x.Age.Min?.Days)
            .Integer("age_max", "Whole years on the day at most.", x => x.Age.Max?.Years)
            .Integer("age_max_days", "Days since the birthday beside them.", x => x.Age.Max?.Days)
            .Sources("squad_sources", "Ids of the sources of the squad, where they are not the line's", x => x.Result.SquadSources)
            .Sources("record_sources", "Ids of the sources of the records, where they are not the line's", x => x.Result.RecordSources)
            .Over(lines);

    private static DataTable OtherMarks(IEnumerable<RecordedLine> lines) =>
        new TableBuilder<(RecordedLine Line, int Number, OtherMark Other)>("other_marks", "Marks that other sources give for the same performance.", "final", "line", "number")
            .Text("final", "The final.", x => x.Line.Final.Id.ToString()).Required()
            .Integer("line", "The line of the final.", x => x.Line.Number).Required()
            .Integer("number", "Counts the other marks of the line.", x => x.Number).Required()
            .Text("mark", "The mark as it was written.", x => x.Other.Mark.Text).Required()
            .Number("mark_value", "The mark in seconds, metres or points.", x => x.Other.Mark.Value).Required()
            .Text("points_table", "The scoring table, where it is not the result's own.", x => x.Other.PointsTable)
            .Sources("sources", "Ids of its sources", x => x.Other.Sources)
            .Within("results", "final", "line")
            .Over(lines.SelectMany(l => l.Result.OtherMarks.Select((other, i) => (l, i + 1, other))));

    private static DataTable Squads(IEnumerable<RecordedLine> lines) =>
        new TableBuilder<(RecordedLine Line, int Number, SquadMember Member)>("squads", "The runners of relays, those of the heats among them where a source says so.", "final", "line", "number")
            .Text("final", "The final.", x => x.Line.Final.Id.ToString()).Required()
            .Integer("line", "The line of the final.", x => x.Line.Number).Required()
            .Integer("number", "Counts the runners of the line.", x => x.Number).Required()
            .Text("athlete", "The runner.", x => x.Member.Athlete.Id.Value).Required().To("athletes")
            .Integer("leg", "The leg, from 1, where a source gives it.", x => x.Member.Leg)
            .Texts("rounds", "The rounds, where a source gives them", x => x.Member.Rounds.Select(r => Rounds.Tokens[r]))
            .Within("results", "final", "line")
            .Over(lines.SelectMany(l => l.Result.Squad.Select((m, i) => (l, i + 1, m))));

    private static DataTable Parts(IEnumerable<RecordedLine> lines) =>
        new TableBuilder<(RecordedLine Line, int Number, EventPart Part)>("parts", "The marks by event of combined events, in the order in which they were made.", "final", "line", "number")
            .Text("final", "The final.", x => x.Line.Final.Id.ToString()).Required()
            .Integer("line", "The line of the final.", x => x.Line.Number).Required()
            .Integer("number", "Counts the events.", x => x.Number).Required()
            .Text("event", "The event.", x => x.Part.Event.Id.Value).Required().To("events")
            .Text("mark", "The mark as it was written.", x => x.Part.Mark?.Text)
            .Text("points", "What it scored, as it was written.", x => x.Part.Points?.Text)
            .Number("points_value", "The same as a number.", x => x.Part.Points?.Value)
            .Within("results", "final", "line")
            .Over(lines.SelectMany(l => l.Result.Parts.Select((part, i) => (l, i + 1, part))));

    private static DataTable Splits(Archive archive) =>
        new TableBuilder<(Final Final, int Number, Split Split)>("splits", "Times on the way; sources that disagree have a row each.", "final", "number")
            .Text("final", "The final.", x => x.Final.Id.ToString()).Required().To("finals")
            .Integer("number", "Counts the splits of the final.", x => x.Number).Required()
            .Number("distance", "Metres from the start.", x => x.Split.Distance).Required()
            .Text("mark", "The time as it was written.", x => x.Split.Mark.Text).Required()
            .Number("mark_value", "The time in seconds.", x => x.Split.Mark.Value).Required()
            .Integer("leader_line", "The line of who led there, where a source says so.", x => x.Split.Leader?.Order + 1)
            .Sources("sources", "Ids of its sources", x => x.Split.Sources)
            .Text("note", "A note.", x => x.Split.Note)
            .Over(archive.Finals.SelectMany(f => f.Splits.Select((split, i) => (f, i + 1, split))));

    private static string? TimingOf(Mark? mark) => mark?.Timing is { } timing and not Timing.Unknown ? Timings.Tokens[timing] : null;
}
