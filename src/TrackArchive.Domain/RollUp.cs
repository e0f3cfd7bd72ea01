using System.Collections.Immutable;

namespace TrackArchive.Domain;

/// <summary>Nations that a reader asks to be taken together: one, and every nation that it or a predecessor of it succeeded.</summary>
public static class RollUp
{
    /// <returns>The nation itself first, then by code.</returns>
    public static ImmutableArray<TeamId> Expand(Archive archive, TeamId nation)
    {
        var found = new HashSet<TeamId> { nation };
        var before = 0;
        while (found.Count > before)
        {
            before = found.Count;
            found.UnionWith(archive.Teams.Where(n => n.Successors.Any(found.Contains)).Select(n => n.Id));
        }

        return [nation, .. found.Where(c => c != nation).OrderBy(c => c.Value, StringComparer.Ordinal)];
    }
}
