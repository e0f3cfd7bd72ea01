using TrackArchive.Content.Documents;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Resolving;

/// <summary>Lists of records from their documents.</summary>
internal sealed class RecordListResolver(Catalogue catalogue, References<Athlete> athletes, ILookup<EventId, ResolvedFinal> finals, DiagnosticBag diagnostics)
{
    public ResolvedRecordList Resolve(RecordListDocument document)
    {
        var own = document.Event is { } id ? catalogue.Events.Resolve(id, diagnostics) : null;
        var list = new RecordList(new RecordListId(document.Id), document.Name?.Value ?? document.Id, document.Kind?.Value ?? default)
        {
            Event = own,
            Record = document.Record is { } record && IsRecord(record) ? record.Value : null,
            Championship = document.Championship is { } championship ? catalogue.Championships.Resolve(championship, diagnostics) : null,
            Nation = document.Nation is { } nation ? catalogue.Nations.Resolve(nation, diagnostics) : null,
            Club = document.Club is { } club ? catalogue.Clubs.Resolve(club, diagnostics) : null,
            Date = document.Date?.Value,
            Complete = [.. document.Complete.Where(c => c is { From: not null, Until: not null }).Select(Span)],
            Entries = [.. document.Entries.Select((e, i) => Entry(e, i, own)).OfType<RecordEntry>()],
            Sources = catalogue.SourcesOf(document.Sources, diagnostics),
            Notes = [.. document.Notes.Select(n => n.Value)],
            ContentPath = document.File.Path,
        };
        return new ResolvedRecordList(list, document, finals);
    }

    private CompleteSpan Span(CompleteSpanDocument document) =>
        new(document.From!.Value, document.Until!.Value, catalogue.SourcesOf(document.Sources, diagnostics)) { HasEqualled = document.HasEqualled };

    private RecordEntry? Entry(RecordEntryDocument document, int order, Event? own)
    {
        if (document.Event is null && own is null)
        {
            diagnostics.Add(Codes.MissingKey, document.At, "'event' is missing", "the list names no event for all of its entries");
            return null;
        }

        var @event = document.Event is { } id ? catalogue.Events.Resolve(id, diagnostics) : own!;
        var others = document.OtherMarks.Select(o => (Mark: Mark(o.Mark, @event), Written: o)).ToArray();
        return Mark(document.Mark, @event) is not { } mark ? null : new RecordEntry(order, @event, mark)
        {
            Class = document.Class,
            Athlete = document.Athlete is { } athlete ? athletes.Resolve(athlete, diagnostics) : null,
            Name = document.Name?.Value,
            Nation = document.Nation is { } nation ? catalogue.Nations.Resolve(nation, diagnostics) : null,
            Club = document.Club is { } club ? catalogue.Clubs.Resolve(club, diagnostics) : null,
            Date = document.Date?.Value,
            Place = document.Place?.Value,
            Wind = document.Wind?.Value ?? Wind.NotRecorded,
            IsRatified = document.Ratified?.Value,
            Restart = document.Restart?.Value,
            Note = document.Note?.Value,
            Sources = catalogue.SourcesOf(document.Sources, diagnostics),
            OtherMarks = [.. others.Where(o => o.Mark is not null).Select(o => new OtherMark(o.Mark!.Value, catalogue.SourcesOf(o.Written.Sources, diagnostics)) { PointsTable = o.Written.PointsTable?.Value })],
            OtherDates = [.. document.OtherDates.Where(o => o.Date is not null).Select(o => new OtherDate(o.Date!.Value, catalogue.SourcesOf(o.Sources, diagnostics)))],
        };
    }

    private bool IsRecord(Located<string> letters)
    {
        string[] known = [.. RecordLetters.All, .. catalogue.RecordKinds.Select(k => k.Letters)];
        if (known.Contains(letters.Value))
            return true;
        diagnostics.Add(Codes.BadWord, letters.At, $"'{letters.Value}' is not a valid record", Nearest.Hint(letters.Value, letters.At, known) ?? $"expected {string.Join(", ", known)}, or what site.yml declares");
        return false;
    }

    private Mark? Mark(Located<string>? text, Event @event)
    {
        if (text is null)
            return null;
        var mark = Domain.Marks.Mark.TryParse(text.Value, @event.MarkKind);
        if (mark.Succeeded)
            return mark.Value;
        diagnostics.Add(Codes.BadMark, text.At, mark.Error);
        return null;
    }
}
