using System.Collections.Immutable;
using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>What a final's path says: enough to refer to it before its results are read.</summary>
internal sealed record FinalHeading(FinalId Id, Edition Edition, Event Event, FinalDocument Document)
{
    /// <summary>The rounds of the final's own file and of the file beside it, where they have any.</summary>
    public ImmutableArray<RoundsOfFile> Rounds { get; init; } = [];

    /// <summary>Those whose edition and event are known, by id.</summary>
    public static References<FinalHeading> ReadAll(DocumentSet documents, Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var rounds = documents.All<RoundsDocument>().ToDictionary(d => d.FinalId);
        var headings = new References<FinalHeading>("final", Codes.UnknownFinal, id =>
            new FinalHeading(default, new Edition(default, id, EditionStatus.Official), new Event(default, id, Sex.Mixed, Discipline.Track), null!));
        foreach (var heading in documents.All<FinalDocument>().Select(d => Read(d, catalogue, diagnostics)).OfType<FinalHeading>())
            headings.Add(heading.Id.ToString(), heading with { Rounds = RoundsOf(heading.Document, rounds) }, heading.Document.At, diagnostics);
        return headings;
    }

    private static ImmutableArray<RoundsOfFile> RoundsOf(FinalDocument document, Dictionary<string, RoundsDocument> rounds) =>
        [.. new[] { document.Rounds, rounds.GetValueOrDefault(document.Id)?.Rounds }.OfType<RoundsOfFile>().Where(r => !r.Races.IsEmpty)];

    private static FinalHeading? Read(FinalDocument document, Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var steps = document.File.Steps;
        var (edition, @event) = ($"{steps[1]}/{steps[2]}", steps[3]);
        catalogue.Championships.RequireInPath(steps[1], document.At, diagnostics);
        if (catalogue.Championships.Find(steps[1]) is not null)
            catalogue.Editions.RequireInPath(edition, document.At, diagnostics);
        catalogue.Events.RequireInPath(@event, document.At, diagnostics);
        return catalogue.Editions.Find(edition) is { } e && catalogue.Events.Find(@event) is { } v
            ? new FinalHeading(new FinalId(e.Id, v.Id), e, v, document)
            : null;
    }
}
