namespace TrackArchive.Content.Documents;

/// <summary>The keys of a class, in an event and in a result.</summary>
internal static class EntryClassDocument
{
    public static EntryClass Read(MapReader map)
    {
        var (under, masters) = (map.Optional<int>("under", Values.Number), map.Optional<int>("masters", Values.Number));
        var para = map.Optional<string>("class", Values.SportClass);
        return under is null && masters is null && para is null ? EntryClass.Any : new EntryClass { Under = under?.Value, Masters = masters?.Value, Para = para?.Value };
    }
}
