using System.Collections.Immutable;
using System.Security.Cryptography;
using TrackArchive.Pages;

namespace TrackArchive.Theme;

/// <summary>A file beside the pages. Its name carries a hash of its bytes, so that it may be cached for ever.</summary>
public sealed record ThemeAsset(Route Route, ReadOnlyMemory<byte> Bytes);

/// <summary>The stylesheet, the icon and the scripts, embedded in the assembly.</summary>
public static class ThemeAssets
{
    private const int HashDigits = 10;

    private static readonly ThemeAsset Site = Load("site.css");
    private static readonly ThemeAsset Search = Load("search.js");
    private static readonly ThemeAsset IconFile = Load("icon.svg");

    public static ImmutableArray<ThemeAsset> All { get; } = [Site, Search, IconFile];

    /// <summary>Of every page.</summary>
    public static ImmutableArray<Route> Styles { get; } = [Site.Route];

    /// <summary>Of every page; none so far.</summary>
    public static ImmutableArray<Route> Scripts { get; } = [];

    /// <summary>The mark of the site in a browser's tab.</summary>
    public static Route Icon => IconFile.Route;

    /// <summary>Of the search page alone.</summary>
    public static Route SearchScript => Search.Route;

    private static ThemeAsset Load(string name)
    {
        using var stream = typeof(ThemeAssets).Assembly.GetManifestResourceStream("assets/" + name)
            ?? throw new InvalidOperationException($"the theme has no asset {name}");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashDigits];
        return new ThemeAsset(new Route($"assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}"), bytes);
    }
}
