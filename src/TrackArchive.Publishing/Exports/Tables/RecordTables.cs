using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>Lists of records: the lists, when they are complete, and their marks.</summary>
internal static class RecordTables
{
    public static IEnumerable<DataTable> Create(Archive archive) => [Lists(archive), Spans(archive), Entries(archive)];

    private static DataTable Lists(Archive archive) =>
        new TableBuilder<RecordList>("record_lists", "Lists of records that sources keep, whether or not their marks were made in finals.", "id")
            .Text("id", "The list.", l => l.Id.Value).Required()
            .Text("name", "Its name, without the event.", l => l.Name).Required()
            .Text("kind", "How one record fell, the record of each event, or the best marks of all time.", l => RecordListKinds.Tokens[l.Kind]).Required().OneOf(RecordListKinds.Tokens.All)
            .Text("record", "The record that a progression is of, as results write it.", l => l.Record)
            .Text("event", "The event of a list of one.", l => l.Event?.Id.Value).To("events")
            .Text("championship", "Where alone its marks were made.", l => l.Championship?.Id.Value).To("championships")
            .Text("nation", "For whom alone they were made.", l => l.Nation?.Id.Value).To("nations").OnlyIf(!archive.Nations.IsEmpty)
            .Text("club", "For which club, school, university or region alone they were made.", l => l.Club?.Id.Value).To("clubs").OnlyIf(!archive.Clubs.IsEmpty)
            .Date("date", "Up to when it was kept.", l => l.Date)
            .Text("notes", "Notes, joined by line ends.", l => l.Notes.IsEmpty ? null : string.Join('\n', l.Notes))
            .Sources("sources", "Ids of its sources", l => l.Sources)
            .Over(archive.RecordLists);

    private static DataTable Spans(Archive archive) =>
        new TableBuilder<(RecordList List, int Number, CompleteSpan Span)>("record_spans", "From when to when a source states every record of a list.", "list", "number")
            .Text("list", "The list.", x => x.List.Id.Value).Required().To("record_lists")
            .Integer("number", "Counts the spans of the list.", x => x.Number).Required()
            .Date("from", "The first day.", x => x.Span.From).Required()
            .Date("until", "The last one.", x => x.Span.Until).Required()
            .Flag("equalled", "Whether marks that only equalled the record are stated, too.", x => x.Span.HasEqualled)
            .Sources("sources", "Ids of its sources", x => x.Span.Sources)
            .Over(archive.RecordLists.SelectMany(l => l.Complete.Select((span, i) => (l, i + 1, span))));

    private static DataTable Entries(Archive archive) =>
        new TableBuilder<(RecordList List, RecordEntry Entry)>("record_entries", "The marks of lists of records.", "list", "number")
            .Text("list", "The list.", x => x.List.Id.Value).Required().To("record_lists")
            .Integer("number", "Counts the marks of the list.", x => x.Entry.Order + 1).Required()
            .Text("event", "The event.", x => x.Entry.Event.Id.Value).Required().To("events")
            .Text("mark", "The mark as it was written.", x => x.Entry.Mark.Text).Required()
            .Number("mark_value", "The mark in seconds, metres or points.", x => x.Entry.Mark.Value).Required()
            .Text("athlete", "The athlete, where the archive has one.", x => x.Entry.Athlete?.Id.Value).To("athletes")
            .Text("name", "Who made it.", x => x.Entry.Who).Required()
            .Text("nation", "For whom.", x => x.Entry.Nation?.Id.Value).To("nations").OnlyIf(!archive.Nations.IsEmpty)
            .Text("club", "For which club, school, university or region.", x => x.Entry.Club?.Id.Value).To("clubs").OnlyIf(!archive.Clubs.IsEmpty)
            .Integer("under", "The age that the athlete's class is younger than.", x => x.Entry.Class.Under)
            .Integer("masters", "The youngest age of the athlete's masters' class.", x => x.Entry.Class.Masters)
            .Text("class", "The athlete's class of para athletics.", x => x.Entry.Class.Para)
            .Date("date", "The day, or as much of it as is known.", x => x.Entry.Date)
            .Text("place", "Where.", x => x.Entry.Place)
            .Number("wind", "Metres a second, from behind positive.", x => x.Entry.Wind.MetresPerSecond)
            .Text("ratified", "Whether it was ratified, where a source says so.", x => x.Entry.IsRatified is { } ratified ? (ratified ? "yes" : "no") : null).OneOf("yes", "no")
            .Text("restart", "Why a worse mark than the one before was the record.", x => x.Entry.Restart)
            .Texts("other_marks", "Marks that other sources give", x => x.Entry.OtherMarks.Select(o => Stated(o.Mark.Text, o.Sources)))
            .Texts("other_dates", "Dates that other sources give", x => x.Entry.OtherDates.Select(o => Stated(o.Date.ToString(), o.Sources)))
            .Text("note", "A note.", x => x.Entry.Note)
            .Sources("sources", "Ids of its sources, where they are not the list's", x => x.Entry.Sources)
            .Over(archive.RecordLists.SelectMany(l => l.Entries.Select(e => (l, e))));

    private static string Stated(string value, IEnumerable<Source> sources) => $"{value} = {string.Join('+', sources.Select(s => s.Id.Value))}";
}
