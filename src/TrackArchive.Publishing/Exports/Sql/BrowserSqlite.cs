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
    /// <summary>What every WebAssembly file begins with.</summary>
    private static ReadOnlySpan<byte> WebAssemblyMagic => "\0asm"u8;

    /// <param name="packages">Restored.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="InvalidDataException">A file is not what it should be.</exception>
    public static BrowserSqlite Load(NodePackages packages)
    {
        var folder = Path.Combine(packages.Folder, "node_modules", "@sqlite.org", "sqlite-wasm", "dist");
        var module = Load(folder, "index.mjs", ".js");
        var wasm = Load(folder, "sqlite3.wasm", ".wasm");
        if (!wasm.Content.Span.StartsWith(WebAssemblyMagic))
            throw new InvalidDataException($"'{Path.Combine(folder, "sqlite3.wasm")}' is not WebAssembly.");
        return new BrowserSqlite(new SqlEngine(new Route(module.Path), new Route(wasm.Path), module.Content.Length + wasm.Content.Length), [module, wasm]);
    }

    private static OutputFile Load(string folder, string file, string ending)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, file));
        return bytes.Length > 0
            ? new OutputFile(new Route($"assets/sqlite/sqlite3{ending}").WithHash(bytes).Path, bytes)
            : throw new InvalidDataException($"'{Path.Combine(folder, file)}' is empty.");
    }
}
