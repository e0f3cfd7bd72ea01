using System.Collections.Immutable;

namespace TrackArchive.Domain.Questions;

/// <summary>The classes of age and of para athletics by which an archive can be asked.</summary>
public static class EntryClasses
{
    /// <summary>Those of events, and those in which results of open events count; the shortest first, so that U9 is before U15.</summary>
    public static ImmutableArray<string> FindAll(Archive archive) =>
    [
        .. archive.Events.Select(e => e.Class).Concat(archive.Finals.SelectMany(f => f.Rounds.Prepend<Race>(f)).SelectMany(r => r.Results).Select(r => r.Class))
            .Select(c => c.ToString()).Where(c => c.Length > 0).Distinct().OrderBy(c => c.Length).ThenBy(c => c, StringComparer.Ordinal),
    ];
}
