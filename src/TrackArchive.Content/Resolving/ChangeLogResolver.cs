using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>Logs of changes from their documents. Finals and athletes are those of now; whose result it was is not looked for in them.</summary>
internal sealed class ChangeLogResolver(Catalogue catalogue, References<Athlete> athletes, References<FinalHeading> headings, IEnumerable<ResolvedFinal> finals, DiagnosticBag diagnostics)
{
    private readonly Dictionary<FinalId, Final> _finals = finals.ToDictionary(f => f.Final.Id, f => f.Final);

    public ChangeLog Resolve(ChangeLogDocument document) =>
        new(new ChangeLogId(document.File.Stem), document.Edition?.Value ?? document.File.Stem, document.Date?.Value ?? default)
        {
            Summary = document.Summary?.Value,
            Changes = [.. document.Changes.Where(c => c.What is not null).Select(Change)],
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
