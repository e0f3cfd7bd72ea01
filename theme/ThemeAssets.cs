using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using TrackArchive.Pages;
using TrackArchive.Pages.Downloads;
using TrackArchive.Pages.Eras;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Questions;
using TrackArchive.Pages.Sources;

namespace TrackArchive.Theme;

/// <summary>A file beside the pages. Its name carries a hash of its bytes, so that it may be cached for ever.</summary>
public sealed record ThemeAsset(Route Route, ReadOnlyMemory<byte> Bytes);

/// <summary>The stylesheet, its typefaces, the icon, the flags and the bundles of scripts, embedded in the assembly.</summary>
public static partial class ThemeAssets
{
    private const string Folder = "assets/";
    private const string FlagFolder = "flags/";

    private static readonly FrozenDictionary<string, ThemeAsset> Files = Load();

    /// <summary>Of every page.</summary>
    public static ImmutableArray<Route> Styles { get; } = [GetRoute("site.css")];

    /// <summary>Of every page: what answers the search box, sorts tables, and moves in pictures.</summary>
    public static ImmutableArray<Route> Scripts { get; } = [GetRoute("site.js")];

    /// <summary>The mark of the site in a browser's tab.</summary>
    public static Route Icon { get; } = GetRoute("icon.svg");

    /// <summary>The same for programs that draw no SVG.</summary>
    public static Route SmallIcon { get; } = GetRoute("icons/icon-32.png");

    /// <summary>The same where programs look that read no page: in the root, under its one name.</summary>
    public static ThemeAsset Favicon { get; } = new(new Route("favicon.ico"), IconFile.FromPng(Bytes("icons/icon-32.png"), 32));

    /// <summary>The same on a telephone's first screen.</summary>
    public static Route TouchIcon { get; } = GetRoute("icons/icon-180.png");

    /// <summary>The same for what a system installs, by the length of its sides.</summary>
    public static ImmutableArray<(int Side, Route Route)> ManifestIcons { get; } = [(192, GetRoute("icons/icon-192.png")), (512, GetRoute("icons/icon-512.png"))];

    /// <summary>Of the home page alone.</summary>
    public static Route TodayScript { get; } = GetRoute("today.js");

    /// <summary>Of finals with splits alone.</summary>
    public static Route ReplayScript { get; } = GetRoute("replay.js");

    /// <summary>The typeface of every page's headings.</summary>
    public static Route TextFace { get; } = GetRoute("fonts/newsreader-latin.woff2");

    /// <summary>What a page's styles are beside those of all; nothing for most pages.</summary>
    public static Route? StyleOf(Page page) => page is SqlPage or DataPage ? GetRoute("data.css") : null;

    /// <summary>The scripts of a page that arrange it before a reader sees it; none for most pages.</summary>
    public static ImmutableArray<Route> ScriptsOf(Page page) => page switch
    {
        SearchPage => [GetRoute("search.js")],
        ComparePage => [GetRoute("compare.js")],
        CoveragePage => [GetRoute("coverage.js")],
        SqlPage { Engine: not null } => [GetRoute("sql.js")],
        AskPage => [GetRoute("ask.js")],
        _ => [],
    };

    /// <summary>Where a file of the theme's asset folder, or a bundle of scripts, is served.</summary>
    public static Route GetRoute(string name) => Files[name].Route;

    /// <summary>As it is served.</summary>
    internal static ReadOnlyMemory<byte> Bytes(string name) => Files[name].Bytes;

    /// <summary>What a site of these nations needs, in ordinal order: all of the theme, and their flags alone.</summary>
    public static ImmutableArray<ThemeAsset> For(IEnumerable<TeamId> nations)
    {
        var flags = nations.Select(Flags.FindFile).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Files
                .Where(f => !f.Key.StartsWith(FlagFolder, StringComparison.Ordinal) || flags.Contains(f.Key) || (flags.Count > 0 && f.Key == FlagFolder + "LICENSE.md"))
                .OrderBy(f => f.Key, StringComparer.Ordinal)
                .Select(f => f.Value),
        ];
    }

    /// <summary>Stylesheets last, since they name other assets by their hashed names.</summary>
    private static FrozenDictionary<string, ThemeAsset> Load()
    {
        var assembly = typeof(ThemeAssets).Assembly;
        var files = new Dictionary<string, ThemeAsset>(StringComparer.Ordinal);
        foreach (var (bundle, scripts) in ScriptBundles.Files)
            Add(files, bundle, Encoding.UTF8.GetBytes(ScriptBundles.Join(scripts)));
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && !n.EndsWith(".js", StringComparison.Ordinal))
            .OrderBy(n => n.EndsWith(".css", StringComparison.Ordinal)).ThenBy(n => n, StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            if (resource.EndsWith(".css", StringComparison.Ordinal))
                bytes = Encoding.UTF8.GetBytes(WithHashedNames(WithoutComments(Encoding.UTF8.GetString(bytes)), files));
            Add(files, resource[Folder.Length..], bytes);
        }

        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, ThemeAsset> files, string name, byte[] bytes) =>
        files.Add(name, new ThemeAsset(new Route(Folder + name).WithHash(bytes), bytes));

    private static string WithHashedNames(string css, Dictionary<string, ThemeAsset> files) =>
        AssetUrl().Replace(css, m => $"url(\"{files[m.Groups[1].Value].Route.Path[Folder.Length..]}\")");

    /// <summary>Comments and indentation are for those who edit the file: every page would carry them.</summary>
    private static string WithoutComments(string css) => Comment().Replace(css, "");

    [GeneratedRegex(@"/\*.*?\*/\s*|(?<=\n)\s+", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("""url\("([^":]+)"\)""")]
    private static partial Regex AssetUrl();
}
