using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Adding;

/// <summary>A championship that has no editions yet.</summary>
public sealed record NewChampionship(string Id, string Name) : NewContent
{
    public string? ShortName { get; init; }

    public string? Authority { get; init; }

    /// <summary>By which teams titles count; else clubs where the archive has no nations.</summary>
    public string? Teams { get; init; }

    internal override Addition Plan(FolderBefore folder)
    {
        var path = $"championships/{Id}.yml";
        if (folder.Has(path))
            return Addition.RefuseExisting(Id, folder.Name(path));
        var hasNations = folder.Documents.All<NationsDocument>().Any();
        var root = Nodes.Map(
            ("name", Nodes.Text(Name)),
            ("short", Nodes.TextOrNone(ShortName)),
            ("authority", Nodes.TextOrNone(Authority)),
            ("teams", Nodes.TextOrNone(Teams ?? (hasNations ? null : CountedTeams.Tokens[CountedTeam.Club]))),
            ("editions", Nodes.Map()));
        return new Addition(Id, [folder.Create(path, root, FileKind.Championship)]) { Next = $"Add its editions: trackarchive new edition {Id}/YEAR" };
    }
}
