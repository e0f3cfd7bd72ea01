using System.Collections.Immutable;

namespace TrackArchive.Publishing.Exports.Json;

/// <summary>Kind and version of each JSON file; the version grows when a reader of the old one would fail.</summary>
internal static class JsonSchemas
{
    public const string Athlete = "trackarchive/athlete/1";
    public const string Final = "trackarchive/final/1";
    public const string Event = "trackarchive/event/1";
    public const string Edition = "trackarchive/edition/1";
    public const string Nation = "trackarchive/nation/1";
    public const string Rivalry = "trackarchive/rivalry/1";
    public const string RecordList = "trackarchive/record-list/1";
    public const string Coverage = "trackarchive/coverage/1";

    public static ImmutableArray<string> All => [Athlete, Final, Event, Edition, Nation, Rivalry, RecordList, Coverage];
}
