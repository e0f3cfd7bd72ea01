using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>Logs of changes from their documents. Finals and athletes are those of now; whose result it was is not looked for in them.</summary>
internal sealed class ChangeLogResolver(Catalogue catalogue, References<Athlete> athletes, References<FinalHeading> headings, IEnumerable<ResolvedFinal> finals, DiagnosticBag diagnostics)
{
    private readonly Dictionary<FinalId, Final> _finals = finals.ToDictionary(f => f.Final.Id, f => f.Final);

    public IEnumerable<ChangeLog> ResolveAll(DocumentSet documents)
    {
        var parts = documents.All<ChangeLogPartDocument>().ToLookup(p => p.LogId);
        ChangeLogDocument[] logs = [.. documents.All<ChangeLogDocument>()];
        foreach (var part in parts.Where(p => !logs.Any(l => l.File.Stem == p.Key)).Select(p => p.First()))
            diagnostics.Add(Codes.UnknownEdition, SourceLocation.Start(part.File.DisplayPath), $"there is no log of changes '{part.LogId}'", $"changes/{part.LogId}.yml has its edition, date and summary");
        return logs.Select(l => Resolve(l, parts[l.File.Stem]));
    }

    /// <summary>In the order of the files: the log's own changes, then those of its parts.</summary>
    private ChangeLog Resolve(ChangeLogDocument document, IEnumerable<ChangeLogPartDocument> parts) =>
        new(new ChangeLogId(document.File.Stem), document.Edition?.Value ?? document.File.Stem, document.Date?.Value ?? default)
        {
            Summary = document.Summary?.Value,
            Changes = [.. document.Changes.Concat(parts.SelectMany(p => p.Changes)).Where(c => c.What is not null).Select(Change)],
            ContentPath = document.File.Path,
        };

    private FactChange Change(FactChangeDocument document)
    {
        var final = document.Final is { } id ? _finals.GetValueOrDefault(headings.Resolve(id, diagnostics).Id) : null;
        return new FactChange(document.What!.Value)
        {
            Final = final,
            Athlete = document.Athlete is { } athlete ? athletes.Resolve(athlete, diagnostics) : null,
            Entry = document.Entry?.Value,
            Who = document.Entry is { } entry ? athletes.Find(entry.Value)?.Name ?? catalogue.Nations.Find(entry.Value)?.Name ?? catalogue.Clubs.Find(entry.Value)?.Name ?? entry.Value : null,
            Before = document.Before?.Value,
            After = document.After?.Value,
            Count = document.Count?.Value ?? 1,
            Sources = catalogue.SourcesOf(document.Sources, diagnostics),
            Note = document.Note?.Value,
        };
    }
}
