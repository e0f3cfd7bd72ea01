using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Importing.Packages;

/// <summary>An athlete of a shelf from the rows of a data package; a biography is prose and in no table.</summary>
internal static class PackagedAthlete
{
    public static MapNode Create(PackageRow athlete, PackageTables tables)
    {
        var id = athlete["id"]!;
        return Nodes.Map(
            ("name", Nodes.TextOrNone(athlete["name"])),
            ("family-name", athlete["family_name"] == FamilyName.Guess(athlete["name"] ?? "") ? null : Nodes.TextOrNone(athlete["family_name"])),
            ("also-known-as", athlete["also_known_as"] is null ? null : Nodes.Texts(athlete.Each("also_known_as"))),
            ("sex", Nodes.TextOrNone(Sexes.Tokens.TryParse(athlete["sex"], out var sex) && Sexes.AthleteTokens.Contains(sex) ? Sexes.AthleteTokens[sex] : athlete["sex"])),
            ("born", Life([.. tables.LifeEvents[$"{id}\nborn"]])),
            ("died", Life([.. tables.LifeEvents[$"{id}\ndied"]])),
            ("ids", Ids(athlete)),
            ("relations", Relations([.. tables.Relations[id]])));
    }

    private static Node? Life(PackageRow[] events) => events switch
    {
        [] => null,
        [var only] when only["place"] is null && only["sources"] is null => Nodes.TextOrNone(only["date"]),
        [var only] => Stated(only),
        _ => Nodes.List(events.Select(Stated)),
    };

    private static MapNode Stated(PackageRow row) =>
        Nodes.Map(("date", Nodes.TextOrNone(row["date"])), ("place", Nodes.TextOrNone(row["place"])), ("source", PackagedFinal.Stated(row, "sources")));

    private static MapNode? Ids(PackageRow athlete)
    {
        var ids = Nodes.Map(
            ("olympedia", Nodes.TextOrNone(athlete["olympedia"])),
            ("wikidata", Nodes.TextOrNone(athlete["wikidata"])),
            ("world-athletics", Nodes.TextOrNone(athlete["world_athletics"])),
            ("olympics", Nodes.TextOrNone(athlete["olympics"])));
        return ids.Entries.IsEmpty ? null : ids;
    }

    private static ListNode? Relations(PackageRow[] relations) => relations.Length == 0 ? null : Nodes.List(relations.Select(r => Nodes.Map(
        ("kind", Nodes.TextOrNone(r["kind"])),
        ("athlete", Nodes.TextOrNone(r["other"])),
        ("name", r["other"] is null ? Nodes.TextOrNone(r["name"]) : null),
        ("at", Nodes.TextOrNone(r["final"])),
        ("note", Nodes.TextOrNone(r["note"])),
        ("source", PackagedFinal.Stated(r, "sources")))));
}
