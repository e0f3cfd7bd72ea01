using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary>The documents of an archive by path; files that cannot be read are absent and have been reported.</summary>
internal sealed class DocumentSet(IEnumerable<Document> all)
{
    private readonly ImmutableArray<Document> _all = [.. all];

    public IEnumerable<T> All<T>()
        where T : Document => _all.OfType<T>();

    /// <summary>Those of the shelves and the curated ones.</summary>
    public IEnumerable<AthleteDocument> Athletes =>
        All<AthleteShelfDocument>().SelectMany(d => d.Athletes).Concat(All<CuratedAthleteDocument>().Select(d => d.Athlete));

    public static DocumentSet Read(ImmutableArray<ContentFile> files, DiagnosticBag diagnostics, int workers)
    {
        var documents = new Document?[files.Length];
        Parallel.For(0, files.Length, Workers.Options(workers), i => documents[i] = Read(files[i], diagnostics));
        return new DocumentSet(documents.OfType<Document>());
    }

    private static Document? Read(ContentFile file, DiagnosticBag diagnostics)
    {
        if (ParsedFile.Read(file, diagnostics) is not { } parsed)
            return null;
        var map = new MapReader(parsed.Root, diagnostics);
        var document = ReadDocument(file, map, parsed.Body);
        map.Finish();
        return document;
    }

    public static Document ReadDocument(ContentFile file, MapReader map, MarkdownBody? body) => file.Kind switch
    {
        FileKind.Site => SiteDocument.Read(file, map),
        FileKind.Nations => NationsDocument.Read(file, map),
        FileKind.Teams => TeamsDocument.Read(file, map),
        FileKind.Events => EventsDocument.Read(file, map),
        FileKind.Sources => SourcesDocument.Read(file, map),
        FileKind.Championship => ChampionshipDocument.Read(file, map),
        FileKind.AthleteShelf => AthleteShelfDocument.Read(file, map),
        FileKind.CuratedAthlete => CuratedAthleteDocument.Read(file, map, body!),
        FileKind.Final => FinalDocument.Read(file, map),
        FileKind.Rounds => RoundsDocument.Read(file, map),
        FileKind.Article => ArticleDocument.Read(file, map, body!),
        FileKind.RecordList => RecordListDocument.Read(file, map),
        FileKind.ChangeLog => ChangeLogDocument.Read(file, map),
        FileKind.ChangeLogPart => ChangeLogPartDocument.Read(file, map),
        FileKind.Names => NamesDocument.Read(file, map),
        _ => throw new ArgumentOutOfRangeException(nameof(file), file.Kind, null),
    };
}
