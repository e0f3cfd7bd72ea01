using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Importing.Changes;

/// <summary>What a command changed of an athlete's life and name, as the log of an edition has it.</summary>
internal static class AthleteChanges
{
    /// <summary>Facts that shelves have under the same word as logs.</summary>
    private static readonly ChangedFact[] Facts = [ChangedFact.Born, ChangedFact.Died, ChangedFact.Name];

    public static IEnumerable<MapNode> Find(string id, MapNode before, MapNode after) =>
        from fact in Facts
        let key = ChangedFacts.Tokens[fact]
        let was = Describe(before.Find(key))
        let now = Describe(after.Find(key))
        where was != now
        select Nodes.Map(
            ("athlete", Nodes.Text(id)), ("what", Nodes.Text(key)), ("before", Nodes.TextOrNone(was)), ("after", Nodes.TextOrNone(now)),
            ("sources", Nodes.TextsOrNone(SourcesOf(after.Find(key)).Distinct())));

    private static string Describe(Node? stated) => stated switch
    {
        Scalar text => text.Text,
        MapNode map => map.TextOf("date") ?? "",
        ListNode list => string.Join(" or ", list.Items.Select(Describe)),
        _ => "",
    };

    private static IEnumerable<string> SourcesOf(Node? stated) => stated switch
    {
        MapNode map => map.TextsOf("source").Concat(map.TextsOf("sources")),
        ListNode list => list.Items.SelectMany(SourcesOf),
        _ => [],
    };
}
