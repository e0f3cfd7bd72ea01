using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>Athletes, their births and deaths as each source states them, and what sources say of two people.</summary>
internal static class AthleteTables
{
    public static IEnumerable<DataTable> Create(Archive archive) => [Athletes(archive), LifeEvents(archive)];

    public static DataTable Relations(Archive archive) =>
        new TableBuilder<(Athlete Athlete, int Number, Relation Relation)>("relations", "What sources say of an athlete and another person.", "athlete", "number")
            .Text("athlete", "The athlete.", x => x.Athlete.Id.Value).Required().To("athletes")
            .Integer("number", "Counts the relations of the athlete.", x => x.Number).Required()
            .Text("kind", "What the athlete is to the other.", x => RelationKinds.Tokens[x.Relation.Kind]).Required().OneOf(RelationKinds.Tokens.All)
            .Text("other", "The other, where the archive knows them as an athlete.", x => x.Relation.Athlete?.Value).To("athletes")
            .Text("name", "The other's name.", x => x.Relation.Name).Required()
            .Text("final", "The final at which it was, if it was at one.", x => x.Relation.At?.ToString()).To("finals")
            .Text("note", "A note.", x => x.Relation.Note)
            .Sources("sources", "Ids of its sources", x => x.Relation.Sources)
            .Over(archive.Athletes.SelectMany(a => a.Relations.Select((r, i) => (a, i + 1, r))));

    private static DataTable Athletes(Archive archive) =>
        new TableBuilder<Athlete>("athletes", $"Everyone who stood in a final.{(archive.Teams.IsEmpty ? "" : $" The {(archive.Nations.IsEmpty ? "club" : "nation")} is not here: it belongs to each result.")}", "id")
            .Text("id", "The athlete; it never changes.", a => a.Id.Value).Required()
            .Text("name", "The name.", a => a.Name).Required()
            .Text("family_name", "The part of the name by which lists are sorted.", a => a.FamilyName).Required()
            .Texts("also_known_as", "Former and full names and other spellings", a => a.AlsoKnownAs)
            .Text("sex", "The sex in whose events the athlete stood.", a => Sexes.Tokens[a.Sex]).Required().OneOf(Sexes.Tokens.All)
            .Date("born", "Birth; absent where sources disagree.", a => a.BirthDate)
            .Text("birthplace", "Where, if the sources agree.", a => Only(a.Born.Select(b => b.Place)))
            .Date("died", "Death; absent where sources disagree, and where none is known.", a => a.DeathDate)
            .Text("wikidata", "The item at Wikidata.", a => a.Ids.Wikidata).OnlyIf(archive.Athletes.Any(a => a.Ids.Wikidata is not null))
            .Text("olympedia", "The number at Olympedia.", a => a.Ids.Olympedia).OnlyIf(archive.Athletes.Any(a => a.Ids.Olympedia is not null))
            .Text("world_athletics", "The number at World Athletics.", a => a.Ids.WorldAthletics).OnlyIf(archive.Athletes.Any(a => a.Ids.WorldAthletics is not null))
            .Text("olympics", "The last part of the address at olympics.com.", a => a.Ids.Olympics).OnlyIf(archive.Athletes.Any(a => a.Ids.Olympics is not null))
            .Sources("sources", "Ids of the sources of the biography", a => a.Sources)
            .Flag("has_page", "Whether the site has a page of the athlete; it makes none of children.", a => a.HasPage).OnlyIf(!archive.Athletes.All(a => a.HasPage))
            .Text("file", "The athlete's file in the content folder.", a => a.ContentPath).Required()
            .Over(archive.Athletes);

    private static DataTable LifeEvents(Archive archive) =>
        new TableBuilder<(Athlete Athlete, string Kind, int Number, LifeEvent Event)>("life_events", "Births and deaths as each source states them; several of a kind where sources disagree.", "athlete", "kind", "number")
            .Text("athlete", "The athlete.", x => x.Athlete.Id.Value).Required().To("athletes")
            .Text("kind", "Birth or death.", x => x.Kind).Required().OneOf("born", "died")
            .Integer("number", "Counts what is said of it.", x => x.Number).Required()
            .Date("date", "When.", x => x.Event.Date)
            .Text("place", "Where.", x => x.Event.Place)
            .Sources("sources", "Ids of its sources", x => x.Event.Sources)
            .Over(archive.Athletes.SelectMany(a => Number(a, "born", a.Born).Concat(Number(a, "died", a.Died))));

    private static IEnumerable<(Athlete Athlete, string Kind, int Number, LifeEvent Event)> Number(Athlete athlete, string kind, IEnumerable<LifeEvent> events) =>
        events.Select((e, i) => (athlete, kind, i + 1, e));

    private static string? Only(IEnumerable<string?> values) => values.OfType<string>().Distinct().ToArray() is [var only] ? only : null;
}
