using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>Finals, the rounds before them, and what was recorded in both.</summary>
internal static class FinalTables
{
    public static IEnumerable<DataTable> Create(Archive archive) =>
        [Finals(archive), .. RaceTables.OfFinals(archive).Recorded(), Rounds(archive), .. RaceTables.OfRounds(archive).Recorded()];

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
            .Number("wind", "The one wind of the race, metres a second; absent where each result has its own or it is not known.", x => x.Final.Wind.MetresPerSecond)
            .Text("wind_remark", "Where a source says that nobody measured it.", x => x.Final.Wind == Wind.NotMeasured ? "not-measured" : null).OneOf("not-measured")
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

    private static DataTable Rounds(Archive archive) =>
        new TableBuilder<(Final Final, int Number, RoundRace Race)>("rounds", "Races before finals, one a row; they win nothing.", "final", "race")
            .Text("final", "The final.", x => x.Final.Id.ToString()).Required().To("finals")
            .Integer("race", "Counts the races before the final.", x => x.Number).Required()
            .Text("round", "The round.", x => Domain.Vocabulary.Rounds.BeforeFinal[x.Race.Round]).Required().OneOf(Domain.Vocabulary.Rounds.BeforeFinal.All)
            .Integer("number", "The number of the race in its round.", x => x.Race.Number)
            .Date("date", "The day, or as much of it as is known.", x => x.Race.Date)
            .Text("start", "When it began, by the clock of the place.", x => x.Race.Start?.ToString("HH:mm", CultureInfo.InvariantCulture))
            .Text("basis", "What recorded places are: the day's order, or a list that a source made later.", x => BasisKinds.Tokens[x.Race.Basis.Kind]).Required().OneOf(BasisKinds.Tokens.All)
            .Text("timed_by", "The clock whose times are the marks.", x => RaceClocks.Tokens[x.Race.TimedBy]).Required().OneOf(RaceClocks.Tokens.All)
            .Number("wind", "The one wind of the race, metres a second; absent where each result has its own or it is not known.", x => x.Race.Wind.MetresPerSecond)
            .Text("wind_remark", "Where a source says that nobody measured it.", x => x.Race.Wind == Wind.NotMeasured ? "not-measured" : null).OneOf("not-measured")
            .Text("listed_source", "The source of the later list.", x => (x.Race.Basis as AsListed)?.Source.Id.Value).To("sources")
            .Date("listed_date", "The date of the later list.", x => (x.Race.Basis as AsListed)?.Date)
            .Integer("by_place", "How many of the race advanced by place.", x => x.Race.Advancing?.ByPlace)
            .Integer("by_mark", "How many more of all races of the round advanced by mark.", x => x.Race.Advancing?.ByMark)
            .Text("standard", "The mark with which everybody advanced.", x => x.Race.Advancing?.Standard?.Text)
            .Integer("at_least", "How many advanced at least.", x => x.Race.Advancing?.Fewest)
            .Text("coverage", "How much of the field is here.", x => Coverages.Tokens[x.Race.Coverage]).Required().OneOf(Coverages.Tokens.All)
            .Sources("complete_by", "Ids of the sources that state the whole field", x => x.Race.CompleteBy)
            .Sources("sources", "Ids of the sources of the whole race", x => x.Race.Sources)
            .Sources("date_sources", "Ids of the sources of the day, where they are not those of the race", x => x.Race.DateSources)
            .Text("notes", "Notes, joined by line ends.", x => x.Race.Notes.IsEmpty ? null : string.Join('\n', x.Race.Notes))
            .Text("file", "The content file.", x => x.Race.ContentPath).Required()
            .Over(archive.Finals.SelectMany(f => f.Rounds.Select((r, i) => (f, i + 1, r))));
}
