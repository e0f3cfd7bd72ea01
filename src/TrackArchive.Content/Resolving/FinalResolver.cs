using System.Collections.Immutable;
using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>One final from its document.</summary>
internal sealed class FinalResolver(Catalogue catalogue, References<Athlete> athletes, DiagnosticBag diagnostics)
{
    public ResolvedFinal Resolve(FinalHeading heading)
    {
        var document = heading.Document;
        var lines = new ResultResolver(heading.Event, catalogue, athletes, diagnostics);
        ImmutableArray<Result> results = [.. document.Results.Select(lines.Resolve)];
        var entries = new Entries(results, diagnostics);
        var final = new Final(heading.Id, heading.Edition, heading.Event)
        {
            Date = document.Date?.Value,
            DateSources = catalogue.SourcesOf(document.DateSources, diagnostics),
            Start = document.Start?.Value,
            Basis = Basis(document),
            TimedBy = document.TimedBy,
            Results = results,
            Decisions = [.. document.Decisions.Select(d => Decision(d, entries))],
            Splits = [.. document.Splits.Select(s => Split(s, lines, entries))],
            Sources = catalogue.SourcesOf(document.Sources, diagnostics),
            CompleteBy = catalogue.SourcesOf(document.CompleteBy, diagnostics),
            Notes = [.. document.Notes.Select(n => n.Value)],
            MayHaveChangedSince = document.MayHaveChangedSince?.Value,
            ContentPath = document.File.Path,
        };
        return new ResolvedFinal(final, document) { YoungestAge = catalogue.YoungestAge };
    }

    private Basis Basis(FinalDocument document) =>
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

    private Split Split(SplitDocument document, ResultResolver lines, Entries entries) =>
        new(document.Distance?.Value ?? 0, lines.Mark(document.Mark) ?? default, catalogue.SourcesOf(document.Sources, diagnostics))
        {
            Leader = document.Leader is { } leader ? entries.Find(leader) : null,
            Note = document.Note?.Value,
        };
}
