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
        return await stages.RunAsync("Restoring packages", () => packages.RestoreAsync(cancellation)) is { } failure
            ? new(null, failure)
            : new(BrowserSqlite.Of(packages), null);
    }
}
