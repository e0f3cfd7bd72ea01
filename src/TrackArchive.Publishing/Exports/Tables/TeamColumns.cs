using System.Collections.Immutable;
using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>The columns that say for whom a result is: an archive without nations has none of nations, one without clubs none of clubs.</summary>
internal static class TeamColumns
{
    public const string Nation = "nation";
    public const string Club = "club";

    public static ImmutableArray<string> In(Archive archive) => [.. archive.Nations.IsEmpty ? [] : (string[])[Nation], .. archive.Clubs.IsEmpty ? [] : (string[])[Club]];

    /// <summary>"r.nation, r.club, " for a list of columns that goes on.</summary>
    public static string Select(Archive archive, string prefix) => string.Concat(In(archive).Select(c => $"{prefix}.{c}, "));

    /// <summary>The column of the teams for which the championship's titles and medals count; absent where it counts by none, or nobody is for any.</summary>
    public static string? FindCounted(Archive archive, Championship championship) => championship.CountsBy switch
    {
        CountedTeam.Nation => archive.Nations.IsEmpty ? null : Nation,
        CountedTeam.Club => archive.Clubs.IsEmpty ? null : Club,
        CountedTeam.None => null,
        _ => throw new ArgumentOutOfRangeException(nameof(championship), championship.CountsBy, "no column for these teams"),
    };
}
