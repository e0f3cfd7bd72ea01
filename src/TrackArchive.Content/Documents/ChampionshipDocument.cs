using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary><c>championships/&lt;series&gt;.yml</c>.</summary>
internal sealed record ChampionshipDocument(ContentFile File, string Name) : Document(File)
{
    public string? Short { get; init; }

    /// <summary>Whose standings count; the organisers' where it is absent.</summary>
    public Located<string>? Authority { get; init; }

    public CountedTeam CountsBy { get; init; }

    public ImmutableArray<Sex> OpenTo { get; init; } = [];

    public BeginningDocument? Began { get; init; }

    public required ImmutableArray<EditionDocument> Editions { get; init; }

    public string Series => File.Stem;

    public static ChampionshipDocument Read(ContentFile file, MapReader map)
    {
        var name = map.Required<string>("name", Values.Text)?.Value ?? file.Stem;
        map.Need("editions");
        return new ChampionshipDocument(file, name)
        {
            Short = map.Text("short")?.Value,
            Authority = map.Optional<string>("authority", Values.Id),
            CountsBy = map.Optional<CountedTeam>("teams", ClosedSets.CountedTeam.Read)?.Value ?? CountedTeam.Nation,
            OpenTo = [.. map.Many<Sex>("open-to", ClosedSets.OpenTo.Read).Select(s => s.Value)],
            Began = map.Map("began", BeginningDocument.Read),
            Editions = map.EachEntry("editions", EditionDocument.Read),
        };
    }
}

/// <summary>When a championship began, and who says so.</summary>
internal sealed record BeginningDocument(Located<int>? Year, ImmutableArray<Located<string>> Sources)
{
    public static BeginningDocument Read(MapReader map)
    {
        if (!map.Has("source") && !map.Has("sources"))
            map.Missing("source", "only a source can say that there was none before");
        return new BeginningDocument(map.Required<int>("year", Values.Year), map.Sources());
    }
}

internal sealed record EditionDocument(int Year, EditionStatus Status, SourceLocation At)
{
    public Located<int>? Held { get; init; }

    public Located<string>? City { get; init; }

    public Located<string>? Nation { get; init; }

    public Located<string>? Venue { get; init; }

    public Located<DateSpan>? Dates { get; init; }

    public DateScope DatesCover { get; init; }

    public Located<string>? Boycott { get; init; }

    public Located<string>? Note { get; init; }

    public ImmutableArray<Located<string>> Programme { get; init; }

    public ImmutableArray<Located<string>> Sources { get; init; }

    public static EditionDocument Read(Scalar year, MapReader map)
    {
        Values.Year(year, map.Diagnostics, out var number);
        var status = map.Optional<EditionStatus>("status", ClosedSets.EditionStatus.Read)?.Value ?? EditionStatus.Official;
        return new EditionDocument(number, status, year.At)
        {
            Held = map.Optional<int>("held", Values.Year),
            City = map.Text("city"),
            Nation = map.Optional<string>("nation", Values.Code),
            Venue = map.Text("venue"),
            Dates = map.Optional<DateSpan>("dates", Values.Span),
            DatesCover = map.Optional<DateScope>("dates-of", ClosedSets.DatesOf.Read)?.Value ?? DateScope.Athletics,
            Boycott = map.Text("boycott"),
            Note = map.Text("note"),
            Programme = map.Many<string>("programme", Values.Id),
            Sources = map.Sources(),
        };
    }
}
