using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Documents;

/// <summary><c>records/&lt;list&gt;.yml</c>.</summary>
internal sealed record RecordListDocument(ContentFile File) : Document(File)
{
    public Located<string>? Name { get; init; }

    public Located<RecordListKind>? Kind { get; init; }

    public Located<string>? Record { get; init; }

    public Located<string>? Event { get; init; }

    public Located<string>? Championship { get; init; }

    public Located<string>? Nation { get; init; }

    public Located<string>? Club { get; init; }

    public Located<PartialDate>? Date { get; init; }

    public ImmutableArray<CompleteSpanDocument> Complete { get; init; }

    public ImmutableArray<RecordEntryDocument> Entries { get; init; }

    public ImmutableArray<Located<string>> Sources { get; init; }

    public ImmutableArray<Located<string>> Notes { get; init; }

    private static readonly string[] NeededByProgressions = ["record", "event"];

    public string Id => File.Stem;

    public SourceLocation At => SourceLocation.Start(File.DisplayPath);

    public static RecordListDocument Read(ContentFile file, MapReader map)
    {
        if (!Slug.IsValid(file.Stem))
            map.Diagnostics.Add(Codes.BadId, SourceLocation.Start(file.DisplayPath), Spelling.SlugFault.Describe(file.Stem), "the file's name is the list's id");
        var kind = map.Required<RecordListKind>("kind", ClosedSets.RecordList.Read);
        foreach (var key in kind?.Value == RecordListKind.Progression ? NeededByProgressions.Where(k => !map.Has(k)) : [])
            map.Missing(key, "a progression is of one record of one event");
        map.Need("entries");
        return new RecordListDocument(file)
        {
            Name = map.Required<string>("name", Values.Text),
            Kind = kind,
            Record = map.Text("record"),
            Event = map.Optional<string>("event", Values.Id),
            Championship = map.Optional<string>("championship", Values.Id),
            Nation = map.Optional<string>("nation", Values.Code),
            Club = map.Optional<string>("club", Values.TeamId),
            Date = map.Optional<PartialDate>("date", Values.Date),
            Complete = map.Each("complete", CompleteSpanDocument.Read),
            Entries = map.Each("entries", RecordEntryDocument.Read),
            Sources = map.Sources(),
            Notes = map.Many<string>("notes", Values.Text),
        };
    }
}

/// <summary>From when to when the sources state every record.</summary>
internal sealed record CompleteSpanDocument(SourceLocation At, Located<PartialDate>? From, Located<PartialDate>? Until, bool HasEqualled, ImmutableArray<Located<string>> Sources)
{
    public static CompleteSpanDocument Read(MapReader map) =>
        new(map.At, map.Required<PartialDate>("from", Values.Date), map.Required<PartialDate>("until", Values.Date), map.Flag("equalled"), map.Sources());
}

/// <summary>One mark of a list; it is text here, since what it measures depends on the event.</summary>
internal sealed record RecordEntryDocument(SourceLocation At)
{
    public Located<string>? Event { get; init; }

    public EntryClass Class { get; init; } = EntryClass.Any;

    public Located<string>? Mark { get; init; }

    public Located<string>? Athlete { get; init; }

    public Located<string>? Name { get; init; }

    public Located<string>? Nation { get; init; }

    public Located<string>? Club { get; init; }

    public Located<PartialDate>? Date { get; init; }

    public Located<string>? Place { get; init; }

    public Located<Wind>? Wind { get; init; }

    public Located<bool>? Ratified { get; init; }

    public Located<string>? Restart { get; init; }

    public Located<string>? Note { get; init; }

    public ImmutableArray<Located<string>> Sources { get; init; }

    public ImmutableArray<OtherMarkDocument> OtherMarks { get; init; }

    public ImmutableArray<OtherDateDocument> OtherDates { get; init; }

    public static RecordEntryDocument Read(MapReader map) => new(map.At)
    {
        Event = map.Optional<string>("event", Values.Id),
        Class = EntryClassDocument.Read(map),
        Mark = map.Required<string>("mark", Values.Text),
        Athlete = map.Optional<string>("athlete", Values.Id),
        Name = map.Text("name"),
        Nation = map.Optional<string>("nation", Values.Code),
        Club = map.Optional<string>("club", Values.TeamId),
        Date = map.Optional<PartialDate>("date", Values.Date),
        Place = map.Text("place"),
        Wind = map.Optional<Wind>("wind", Values.Wind),
        Ratified = map.Optional<bool>("ratified", Values.Flag),
        Restart = map.Text("restart"),
        Note = map.Text("note"),
        Sources = map.Sources(),
        OtherMarks = map.Each("other-marks", OtherMarkDocument.Read),
        OtherDates = map.Each("other-dates", OtherDateDocument.Read),
    };
}

/// <summary>When other sources say that it was.</summary>
internal sealed record OtherDateDocument(SourceLocation At, Located<PartialDate>? Date, ImmutableArray<Located<string>> Sources)
{
    public static OtherDateDocument Read(MapReader map) => new(map.At, map.Required<PartialDate>("date", Values.Date), map.Sources());
}
