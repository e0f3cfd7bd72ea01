using System.Collections.Immutable;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>
/// Athletes in two steps: first what their own files say, so that every name is known; then what points at others
/// (relations).
/// </summary>
internal sealed class AthleteResolver(Catalogue catalogue, DiagnosticBag diagnostics)
{
    public static References<Athlete> NewReferences() =>
        new("athlete", Codes.UnknownAthlete, id => new Athlete(new AthleteId(id), id, Sex.Mixed) { FamilyName = id, ContentPath = "" });

    public void Add(AthleteDocument document, References<Athlete> athletes)
    {
        if (document.Body is not null && !Slug.IsValid(document.Id))
            diagnostics.Add(Codes.BadId, document.At, SlugFault.Describe(document.Id), "the file's name is the athlete's id");
        var name = document.Name?.Value ?? document.Id;
        athletes.Add(document.Id, new Athlete(new AthleteId(document.Id), name, document.Sex?.Value ?? Sex.Mixed)
        {
            AlsoKnownAs = [.. document.AlsoKnownAs.Select(n => n.Value)],
            FamilyName = document.FamilyName?.Value ?? FamilyName.Guess(name),
            Born = Life(document.Born),
            Died = Life(document.Died),
            Ids = document.Ids,
            Sources = catalogue.SourcesOf(document.Sources, diagnostics),
            ContentPath = document.ContentPath,
        }, document.At, diagnostics);
        foreach (var other in document.AlsoKnownAs)
            athletes.AddOtherName(SlugOfName.Create(other.Value), document.Id);
    }

    public Athlete Relate(Athlete athlete, AthleteDocument document, References<Athlete> athletes, References<FinalHeading> finals) =>
        athlete with { Relations = [.. document.Relations.Select(r => Relation(r, athletes, finals))] };

    private ImmutableArray<LifeEvent> Life(ImmutableArray<LifeEventDocument> documents) =>
        [.. documents.Select(d => new LifeEvent(d.Date?.Value, d.Place?.Value, catalogue.SourcesOf(d.Sources, diagnostics)))];

    private Relation Relation(RelationDocument document, References<Athlete> athletes, References<FinalHeading> finals)
    {
        var other = document.Athlete is { } id ? athletes.Resolve(id, diagnostics) : null;
        var name = document.Name?.Value ?? other?.Name ?? "";
        return new Relation(document.Kind?.Value ?? default, name, catalogue.SourcesOf(document.Sources, diagnostics))
        {
            Athlete = other?.Id,
            At = document.Final is { } final ? finals.Resolve(final, diagnostics).Id : null,
            Note = document.Note?.Value,
        };
    }
}
