using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Adding;

/// <summary>An edition of a championship, among the others by its year.</summary>
public sealed record NewEdition(string Series, string Year) : NewContent
{
    public string? City { get; init; }

    public string? Nation { get; init; }

    public string? Venue { get; init; }

    public string? Dates { get; init; }

    /// <summary>An edition that had the same programme.</summary>
    public string? Like { get; init; }

    public ImmutableArray<string> Sources { get; init; } = [];

    internal override Addition Plan(FolderBefore folder)
    {
        var path = $"championships/{Series}.yml";
        if (!folder.Has(path))
            return Addition.Refuse($"there is no {folder.Name(path)}; begin with: trackarchive new championship {Series} --name …");
        if (folder.Open(path) is not { } file || file.Root.Find("editions") is not MapNode editions)
            return Addition.Refuse($"{folder.Name(path)} cannot be read; check names its mistakes");
        if (editions.Find(Year) is not null)
            return Addition.RefuseExisting($"{Series}/{Year}", folder.Name(path));
        var like = Like is null ? null : folder.Championships.FirstOrDefault(c => c.Series == Series)?.Editions.FirstOrDefault(e => e.Year.ToString(CultureInfo.InvariantCulture) == Like);
        if (Like is not null && like is null)
            return Addition.Refuse($"{folder.Name(path)} has no edition {Like}");
        var all = editions with { Entries = editions.Entries.Insert(editions.Entries.Count(e => string.CompareOrdinal(e.Key.Text, Year) < 0), Nodes.Entry(Year, Edition(like))) };
        return file.Write(file.Root.With("editions", all), FileKind.Championship) is { } changed
            ? new Addition($"{Series}/{Year}", [changed]) { Next = $"Add its finals: trackarchive new final {Series}/{Year}/EVENT" }
            : Addition.Refuse($"{folder.Name(path)} cannot be rewritten without a loss; add the edition by hand");
    }

    private MapNode Edition(EditionDocument? like) => Nodes.Map(
        ("city", Nodes.TextOrNone(City)),
        ("nation", Nodes.TextOrNone(Nation)),
        ("venue", Nodes.TextOrNone(Venue)),
        ("dates", Nodes.TextOrNone(Dates)),
        ("programme", like is null ? null : Nodes.TextsOrNone(like.Programme.Select(e => e.Value))),
        ("sources", Nodes.TextsOrNone(Sources)));
}
