using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Tables;

internal static class AthleteTable
{
    public static DataTable Of(Archive archive) =>
        new TableBuilder<Athlete>("athletes", "Everyone who stood in a final. The nation is not here: it belongs to each result.", "id")
            .Text("id", "The athlete; it never changes.", a => a.Id.Value).Required()
            .Text("name", "The name.", a => a.Name).Required()
            .Text("family_name", "The part of the name by which lists are sorted.", a => a.FamilyName).Required()
            .Texts("also_known_as", "Former and full names and other spellings", a => a.AlsoKnownAs)
            .Text("sex", "The sex in whose events the athlete stood.", a => a.Sex.ToString().ToLowerInvariant()).Required().OneOf("men", "women", "mixed")
            .Date("born", "Birth; absent where sources disagree.", a => a.BirthDate)
            .Text("birthplace", "Where, if the sources agree.", a => Only(a.Born.Select(b => b.Place)))
            .Date("died", "Death; absent where sources disagree, and where none is known.", a => OnlyDate(a.Died))
            .Text("wikidata", "The item at Wikidata.", a => a.Ids.Wikidata)
            .Text("olympedia", "The number at Olympedia.", a => a.Ids.Olympedia)
            .Text("world_athletics", "The number at World Athletics.", a => a.Ids.WorldAthletics)
            .Over(archive.Athletes);

    private static string? Only(IEnumerable<string?> values) => values.OfType<string>().Distinct().ToArray() is [var only] ? only : null;

    private static PartialDate? OnlyDate(IEnumerable<LifeEvent> events) =>
        events.Select(e => e.Date).OfType<PartialDate>().Distinct().ToArray() is [var only] ? only : null;
}
