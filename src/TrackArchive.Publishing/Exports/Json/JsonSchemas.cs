using System.Collections.Immutable;
using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Json;

/// <summary>Kind and version of each JSON file; the version grows when a reader of the old one would fail.</summary>
internal static class JsonSchemas
{
    public const string Athlete = "trackarchive/athlete/1";
    public const string Final = "trackarchive/final/1";
    public const string Event = "trackarchive/event/1";
    public const string Edition = "trackarchive/edition/1";
    public const string Nation = "trackarchive/nation/1";
    public const string Club = "trackarchive/club/1";
    public const string Rivalry = "trackarchive/rivalry/1";
    public const string RecordList = "trackarchive/record-list/1";
    public const string Changes = "trackarchive/changes/1";
    public const string Coverage = "trackarchive/coverage/1";

    /// <summary>Those of the files that an archive's site has.</summary>
    public static ImmutableArray<string> In(Archive archive) =>
    [
        Athlete, Final, Event, Edition, .. archive.Nations.IsEmpty ? [] : (string[])[Nation], .. archive.Clubs.IsEmpty ? [] : (string[])[Club], Rivalry, RecordList, Changes, Coverage,
    ];
}
