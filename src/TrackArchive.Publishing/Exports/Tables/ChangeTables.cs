using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>What editions of the archive changed.</summary>
internal static class ChangeTables
{
    public static IEnumerable<DataTable> Create(Archive archive) => [Changes(archive)];

    private static DataTable Changes(Archive archive) =>
        new TableBuilder<(ChangeLog Log, int Number, FactChange Change)>("changes", "What each edition of the archive added and corrected.", "edition", "number")
            .Text("edition", "The edition of the archive.", x => x.Log.Edition).Required()
            .Integer("number", "Counts its changes.", x => x.Number).Required()
            .Text("what", "The kind of fact.", x => ChangedFacts.Tokens[x.Change.What]).Required().OneOf(ChangedFacts.Tokens.Terms.Where(f => f != ChangedFact.Nation || !archive.Nations.IsEmpty).Select(f => ChangedFacts.Tokens[f]))
            .Text("final", "The final concerned.", x => x.Change.Final?.Id.ToString()).To("finals")
            .Text("athlete", "The person concerned, where it is a fact of a life.", x => x.Change.Athlete?.Id.Value).To("athletes")
            .Text("entry", archive.Nations.IsEmpty ? "Whose result of the final it is or was: an athlete's id, a team, a club's id or a name." : "Whose result of the final it is or was: an athlete's id, a team, a nation's code or a name.", x => x.Change.Entry)
            .Text("before", "What was there before; absent for what was added.", x => x.Change.Before)
            .Text("after", "What is there now; absent for what was removed.", x => x.Change.After)
            .Integer("count", "How many of the kind changed.", x => x.Change.Count).Required()
            .Text("note", "A note.", x => x.Change.Note)
            .Sources("sources", "Ids of the sources of what is there now", x => x.Change.Sources)
            .Over(archive.ChangeLogs.OrderBy(l => l.Edition, StringComparer.Ordinal).SelectMany(l => l.Changes.Select((c, i) => (l, i + 1, c))));
}
