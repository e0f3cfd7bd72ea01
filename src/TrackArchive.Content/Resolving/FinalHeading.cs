using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>What a final's path says: enough to name it before its results are read.</summary>
internal sealed record FinalHeading(FinalId Id, Edition Edition, Event Event, FinalDocument Document)
{
    /// <summary>"Men's 1500 metres, Los Angeles 1984".</summary>
    public string Name => $"{Event.FullName}, {Edition.PlaceName}";

    /// <summary>Nothing where the path names an unknown edition or event.</summary>
    public static FinalHeading? Of(FinalDocument document, Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var steps = document.File.Steps;
        var (edition, @event) = ($"{steps[1]}/{steps[2]}", steps[3]);
        if (catalogue.Championships.Find(steps[1]) is null)
            catalogue.Championships.Resolve(new Located<string>(steps[1], document.At), diagnostics);
        else if (catalogue.Editions.Find(edition) is null)
            catalogue.Editions.Resolve(new Located<string>(edition, document.At), diagnostics);
        if (catalogue.Events.Find(@event) is null)
            catalogue.Events.Resolve(new Located<string>(@event, document.At), diagnostics);
        return catalogue.Editions.Find(edition) is { } e && catalogue.Events.Find(@event) is { } v
            ? new FinalHeading(new FinalId(e.Id, v.Id), e, v, document)
            : null;
    }
}
