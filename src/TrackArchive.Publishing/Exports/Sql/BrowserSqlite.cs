using System.Collections.Immutable;
using TrackArchive.Pages;
using TrackArchive.Pages.Downloads;
using TrackArchive.Publishing.Output;
using TrackArchive.Publishing.Search;

namespace TrackArchive.Publishing.Exports.Sql;

/// <summary>
/// SQLite as WebAssembly, from the restored npm package <c>@sqlite.org/sqlite-wasm</c>. Its module keeps a name that every host serves as JavaScript;
/// both names carry a hash, so that they may be cached for good.
/// </summary>
public sealed record BrowserSqlite(SqlEngine Engine, ImmutableArray<OutputFile> Files)
{
    /// <param name="packages">Restored.</param>
    public static BrowserSqlite Of(NodePackages packages)
    {
        var folder = Path.Combine(packages.Folder, "node_modules", "@sqlite.org", "sqlite-wasm", "dist");
        var module = File(folder, "index.mjs", "sqlite3", ".js");
        var wasm = File(folder, "sqlite3.wasm", "sqlite3", ".wasm");
        return new BrowserSqlite(new SqlEngine(new Route(module.Path), new Route(wasm.Path), module.Content.Length + wasm.Content.Length), [module, wasm]);
    }

    private static OutputFile File(string folder, string file, string name, string ending)
    {
        var bytes = System.IO.File.ReadAllBytes(Path.Combine(folder, file));
        return new OutputFile(new Route($"assets/sqlite/{name}{ending}").WithHash(bytes).Path, bytes);
    }
}
