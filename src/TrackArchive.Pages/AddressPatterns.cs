using TrackArchive.Domain;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Pages;

/// <summary>Addresses of pages for scripts that know an id: each with a star for the id; a final's id is edition and event.</summary>
public static class AddressPatterns
{
    public const string Any = "*";

    /// <summary>A month's page, two digits for the star, and what the home page tells of its days.</summary>
    public static string OnThisDay => OfMonth(Routes.OnThisDayIn(1));

    public static string OnThisDayData => OfMonth(Routes.OnThisDayData(1));

    /// <summary>Of parts of the index of names, by their hashes.</summary>
    public static string FindingPart => Routes.FindingPart.WithHash(Any).Path;

    /// <summary>Of an event's results, a second star for the hash.</summary>
    public static string FinalsData => Routes.FinalsData(Any).WithHash(Any).Path;

    public static string Year => Routes.Year(0).Path.Replace("0", Any, StringComparison.Ordinal);

    /// <summary>The kind of the pages of athletes.</summary>
    public static string Athlete => EntityKinds.Tokens[EntityKind.Athlete];

    /// <summary>By the kind of thing that the page is about.</summary>
    public static Dictionary<string, string> CreateByKind(Archive archive)
    {
        var edition = new EditionId(new(Any), 0);
        var patterns = new Dictionary<string, string>
        {
            [Athlete] = Routes.Athlete(new(Any)).Path,
            ["final"] = Routes.Final(new(edition, new(Any))).Path.Replace($"{edition}/{Any}", Any, StringComparison.Ordinal),
            ["championship"] = Routes.Championship(new(Any)).Path,
            ["edition"] = Routes.Edition(edition).Path.Replace($"{edition}", Any, StringComparison.Ordinal),
            ["event"] = Routes.Event(new(Any)).Path,
        };
        foreach (var kind in archive.Teams.Select(t => EntityRef.To(t.Id, t.Kind).Kind).Distinct().Order())
            patterns[EntityKinds.Tokens[kind]] = $"{Routes.FolderOf(kind)}/{Any}.html";
        return patterns;
    }

    private static string OfMonth(Route january) => january.Path.Replace("01", Any, StringComparison.Ordinal);
}
