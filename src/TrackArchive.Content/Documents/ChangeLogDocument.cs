using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary><c>changes/&lt;edition&gt;.yml</c>.</summary>
internal sealed record ChangeLogDocument(ContentFile File) : Document(File)
{
    public Located<string>? Edition { get; init; }

    public Located<DateOnly>? Date { get; init; }

    public Located<string>? Summary { get; init; }

    public ImmutableArray<FactChangeDocument> Changes { get; init; }

    public static ChangeLogDocument Read(ContentFile file, MapReader map)
    {
        if (!Slug.IsValid(file.Stem))
            map.Diagnostics.Add(Codes.BadId, SourceLocation.Start(file.DisplayPath), SlugFault.Describe(file.Stem), "the file's name is the edition with hyphens");
        return new ChangeLogDocument(file)
        {
            Edition = map.Required<string>("edition", Values.Text),
            Date = map.Required<DateOnly>("date", Values.Day),
            Summary = map.Text("summary"),
            Changes = map.Each("changes", FactChangeDocument.Read),
        };
    }
}

/// <summary><c>changes/&lt;edition&gt;/&lt;part&gt;.yml</c>: some of the changes of an edition that has a file of its own.</summary>
internal sealed record ChangeLogPartDocument(ContentFile File, ImmutableArray<FactChangeDocument> Changes) : Document(File)
{
    /// <summary>The id of the log, as the path has it.</summary>
    public string LogId => File.Steps[1];

    public static ChangeLogPartDocument Read(ContentFile file, MapReader map)
    {
        map.Need("changes");
        return new ChangeLogPartDocument(file, map.Each("changes", FactChangeDocument.Read));
    }
}

/// <summary>One change of a final or of an athlete.</summary>
internal sealed record FactChangeDocument(SourceLocation At)
{
    public Located<string>? Final { get; init; }

    public Located<string>? Athlete { get; init; }

    public Located<ChangedFact>? What { get; init; }

    public Located<string>? Entry { get; init; }

    public Located<string>? Before { get; init; }

    public Located<string>? After { get; init; }

    public Located<int>? Count { get; init; }

    public ImmutableArray<Located<string>> Sources { get; init; }

    public Located<string>? Note { get; init; }

    public static FactChangeDocument Read(MapReader map)
    {
        var what = map.Required<ChangedFact>("what", ClosedSets.ChangedFact.Read);
        var key = what?.Value.IsOfAthletes() == true ? "athlete" : "final";
        if (what is not null && !map.Has(key))
            map.Missing(key, $"'{ChangedFacts.Tokens[what.Value]}' is a fact of {(key == "final" ? "a final" : "an athlete")}");
        return new FactChangeDocument(map.At)
        {
            Final = map.Optional<string>("final", Values.Text),
            Athlete = map.Optional<string>("athlete", Values.Id),
            What = what,
            Entry = map.Text("entry"),
            Before = map.Text("before"),
            After = map.Text("after"),
            Count = map.Optional<int>("count", Values.Number),
            Sources = map.Sources(),
            Note = map.Text("note"),
        };
    }
}
