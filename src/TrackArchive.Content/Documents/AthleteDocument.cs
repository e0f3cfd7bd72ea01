using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Documents;

/// <summary><c>athletes/&lt;shelf&gt;.yml</c>, or a part of a large shelf, <c>athletes/&lt;shelf&gt;/&lt;part&gt;.yml</c>.</summary>
internal sealed record AthleteShelfDocument(ContentFile File, ImmutableArray<AthleteDocument> Athletes) : Document(File)
{
    public static AthleteShelfDocument Read(ContentFile file, MapReader map) =>
        new(file, map.AllEntries((id, athlete) =>
        {
            Values.Id(id, map.Diagnostics, out _);
            return AthleteDocument.Read(id.Text, id.At, file.Path, athlete);
        }));
}

/// <summary><c>athletes/&lt;shelf&gt;/&lt;id&gt;.md</c>.</summary>
internal sealed record CuratedAthleteDocument(ContentFile File, AthleteDocument Athlete) : Document(File)
{
    public static CuratedAthleteDocument Read(ContentFile file, MapReader map, MarkdownBody body) =>
        new(file, AthleteDocument.Read(file.Stem, map.At, file.Path, map) with { Body = body, Sources = map.Sources(), Mentions = map.Flag("mentions", otherwise: true) });
}

internal sealed record AthleteDocument(string Id, SourceLocation At, string ContentPath)
{
    public required Located<string>? Name { get; init; }

    public required Located<Sex>? Sex { get; init; }

    public Located<string>? FamilyName { get; init; }

    public ImmutableArray<Located<string>> AlsoKnownAs { get; init; }

    public ImmutableArray<LifeEventDocument> Born { get; init; }

    public ImmutableArray<LifeEventDocument> Died { get; init; }

    public ExternalIds Ids { get; init; } = new();

    public ImmutableArray<RelationDocument> Relations { get; init; }

    /// <summary>Curated athletes only.</summary>
    public ImmutableArray<Located<string>> Sources { get; init; } = [];

    public MarkdownBody? Body { get; init; }

    /// <summary>Whether plain names in the biography become links.</summary>
    public bool Mentions { get; init; }

    public static AthleteDocument Read(string id, SourceLocation at, string contentPath, MapReader map) => new(id, at, contentPath)
    {
        Name = map.Required<string>("name", Values.Text),
        Sex = map.Required<Sex>("sex", ClosedSets.AthleteSex.Read),
        FamilyName = map.Text("family-name"),
        AlsoKnownAs = map.Many<string>("also-known-as", Values.Text),
        Born = LifeEventDocument.ReadAll(map, "born"),
        Died = LifeEventDocument.ReadAll(map, "died"),
        Ids = map.Map("ids", ReadIds) ?? new ExternalIds(),
        Relations = map.Each("relations", RelationDocument.Read),
    };

    private static ExternalIds ReadIds(MapReader map) =>
        new(map.Text("olympedia")?.Value, map.Text("wikidata")?.Value, map.Text("world-athletics")?.Value, map.Text("olympics")?.Value);
}
