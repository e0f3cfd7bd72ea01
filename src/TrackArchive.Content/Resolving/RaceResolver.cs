using System.Collections.Immutable;
using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Resolving;

/// <summary>What was run, from what a document says of it: a final and a race of a round alike.</summary>
internal sealed class RaceResolver(Event @event, CountedTeam countedBy, Catalogue catalogue, References<Athlete> athletes, DiagnosticBag diagnostics)
{
    private readonly ResultResolver _lines = new(@event, countedBy, catalogue, athletes, diagnostics);

    /// <summary>The race with everything that the document says of it.</summary>
    public T Complete<T>(T race, RaceDocument document)
        where T : Race
    {
        ImmutableArray<Result> results = [.. document.Results.Select((r, order) => WithWind(_lines.Resolve(r, order), document))];
        var entries = new Entries(results, diagnostics);
        return (T)((Race)race with
        {
            Date = document.Date?.Value,
            DateSources = catalogue.SourcesOf(document.DateSources, diagnostics),
            Start = document.Start?.Value,
            Basis = Basis(document),
            TimedBy = document.TimedBy,
            Wind = document.Wind?.Value ?? Wind.NotRecorded,
            Results = results,
            Decisions = [.. document.Decisions.Select(d => Decision(d, entries))],
            Splits = [.. document.Splits.Select(s => Split(s, entries))],
            Sources = catalogue.SourcesOf(document.Sources, diagnostics),
            CompleteBy = catalogue.SourcesOf(document.CompleteBy, diagnostics),
            Notes = [.. document.Notes.Select(n => n.Value)],
        });
    }

    public Mark? Mark(Located<string>? text) => _lines.Mark(text);

    private static Result WithWind(Result result, RaceDocument document) =>
        document.Wind is { } wind ? result with { Wind = wind.Value } : result;

    private Basis Basis(RaceDocument document) =>
        document is { IsAsListed: true, Listed: { Source: { } source, Date: { } date } }
            ? new AsListed(catalogue.Sources.Resolve(source, diagnostics), date.Value)
            : new AsRun();

    private Decision Decision(DecisionDocument document, Entries entries) =>
        new(document.Effect?.Value ?? default, [.. document.By.Select(Ruling)])
        {
            Entry = document.Entry is { } entry ? entries.Find(entry) : null,
            Refill = document.Refill?.Value ?? true,
            Place = document.Place?.Value,
            Medal = document.Medal?.Value,
            PlaceBefore = document.PlaceBefore?.Value,
            Reason = document.Reason?.Value,
            Note = document.Note?.Value,
            Sources = catalogue.SourcesOf(document.Sources, diagnostics),
            IsUnsourced = document.IsUnsourced,
        };

    private Ruling Ruling(RulingDocument document) => new(document.Authority is { } authority ? catalogue.Authorities.Resolve(authority, diagnostics) : Authority.Organisers, document.Date?.Value)
    {
        Note = document.Note?.Value,
        Sources = catalogue.SourcesOf(document.Sources, diagnostics),
    };

    private Split Split(SplitDocument document, Entries entries) =>
        new(document.Distance?.Value ?? 0, Mark(document.Mark) ?? default, catalogue.SourcesOf(document.Sources, diagnostics))
        {
            Leader = document.Leader is { } leader ? entries.Find(leader) : null,
            Note = document.Note?.Value,
        };
}
