using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Renaming;

/// <summary>Two people who were taken for one athlete: some finals are the new one's.</summary>
public sealed record SplitAthlete(string Athlete, ImmutableArray<string> Finals, string Other) : Move(EntityKind.Athlete, Athlete, Other)
{
    /// <summary>Else that of the athlete whose finals they were.</summary>
    public string? Name { get; init; }

    internal override MovePlan Plan(IContentSource source)
    {
        var finals = Finals.ToImmutableHashSet(StringComparer.Ordinal);
        var draft = Draft.Create(source, new Replacement(EntityKind.Athlete, Athlete, Other) { Finals = finals });
        return Finish(draft, Part(draft));
    }

    private string? Part(Draft draft)
    {
        var athlete = AthleteEntry.Find(draft, Athlete)!;
        var name = Name ?? athlete.Values.TextOf("name")!;
        var entry = Nodes.Map(("name", Nodes.Text(name)), ("sex", athlete.Values.Find("sex")));
        var shelf = athlete.IsCurated ? ShelfPath.FindAmong(draft.Paths, athlete.Path.Split('/')[1], Other) : athlete.Path;
        return athlete.TryWrite(draft, Without(athlete.Values, name)) && AthleteEntry.TryAdd(draft, shelf, Other, entry)
            ? null
            : $"{athlete.Path} cannot be rewritten without a loss of comments; write the entry of '{Other}' by hand first";
    }

    /// <summary>A name that is the other one's is not this one's.</summary>
    private static MapNode Without(MapNode athlete, string name)
    {
        string[] others = [.. athlete.TextsOf("also-known-as")];
        if (!others.Contains(name))
            return athlete;
        string[] left = [.. others.Where(o => o != name)];
        return left.Length == 0 ? athlete.Without("also-known-as") : athlete.With("also-known-as", Nodes.Texts(left));
    }
}
