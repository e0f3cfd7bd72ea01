using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Documents;

/// <summary><c>sources.yml</c>, or a shelf beside it.</summary>
internal sealed record SourcesDocument(ContentFile File, ImmutableArray<SourceDocument> Sources) : Document(File)
{
    public static SourcesDocument Read(ContentFile file, MapReader map) => new(file, map.AllEntries(SourceDocument.Read));
}

internal sealed record SourceDocument(Source Source, SourceLocation At)
{
    /// <summary>Each publisher is a voice of its own where it is absent.</summary>
    public Located<string>? Family { get; init; }

    public static SourceDocument Read(Scalar id, MapReader map)
    {
        Values.Id(id, map.Diagnostics, out _);
        var title = map.Required<string>("title", Values.Text)?.Value ?? id.Text;
        var publisher = map.Required<string>("publisher", Values.Text)?.Value ?? id.Text;
        var family = map.Optional<string>("family", Values.Id);
        var source = new Source(new SourceId(id.Text), title, publisher, SourceFamily.Other)
        {
            Url = map.Optional<Uri>("url", Values.Url)?.Value,
            Date = map.Optional<PartialDate>("date", Values.Date)?.Value,
            Note = map.Text("note")?.Value,
            Language = map.Optional<string>("language", Values.LanguageTag)?.Value,
            States = map.Many<SourceStatement>("states", ClosedSets.SourceStatement.Read) is { IsEmpty: false } states ? [.. states.Select(s => s.Value)] : SourceStatements.Tokens.Terms,
        };
        return new SourceDocument(source, id.At) { Family = family };
    }
}
