using TrackArchive.Publishing.Exports.Sql;
using TrackArchive.Publishing.Search;

namespace TrackArchive.Composition;

/// <summary>
/// What a site has from npm: the full-text index, which is made later from its pages, and SQLite for readers' browsers. The packages are restored
/// before anything is written; the failure says what they lack.
/// </summary>
public sealed record PackagedParts(BrowserSqlite? Sqlite, string? Failure)
{
    /// <summary>Of a site that is built without npm.</summary>
    public static readonly PackagedParts None = new(null, null);

    public static async Task<PackagedParts> RestoreAsync(Stages stages, CancellationToken cancellation)
    {
        if (NodePackages.Find() is not { } packages)
            return new(null, await new SearchIndex(null).RestoreAsync(cancellation));
        return await stages.RunAsync("Restoring packages", () => packages.RestoreAsync(cancellation)) is { } failure ? new(null, failure) : Load(packages);
    }

    /// <summary>A package may be damaged though npm has installed it.</summary>
    public static PackagedParts Load(NodePackages packages)
    {
        try
        {
            return new(BrowserSqlite.Load(packages), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new(null, $"SQLite for the browser cannot be read: {fault.Message} Delete '{Path.Combine(packages.Folder, "node_modules")}' and build again, or run 'build --no-search' to build without it.");
        }
    }
}
