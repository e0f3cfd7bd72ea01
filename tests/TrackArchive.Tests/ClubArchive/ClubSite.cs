using System.Text;
using TrackArchive.Composition;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Tests.Content;

namespace TrackArchive.Tests.ClubArchive;

/// <summary>The site of <c>fixtures/club-archive</c>, composed and rendered once in memory: an archive of clubs that shares nothing with this repository's.</summary>
internal static class ClubSite
{
    private static readonly Lazy<CheckedArchive> Checked = new(Check);
    private static readonly Lazy<ComposedSite> Made = new(() => ComposedSite.Create(Checked.Value, sqlite: null, new Stages(_ => { }), workers: 2));
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Rendered = new(() => SiteFiles.Pages(Site, workers: 2).ToDictionary(p => p.Route.Path, p => Encoding.UTF8.GetString(p.Html.Span)));
    private static readonly Lazy<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> Supporting = new(() => SiteFiles.SupportingFiles(Site, workers: 2).ToDictionary(f => f.Path, f => f.Content));

    public static string Folder => Repository.Folder("tests/fixtures/club-archive/content");

    public static ComposedSite Site => Made.Value;

    public static Archive Archive => Checked.Value.Relations.Archive;

    /// <summary>Every page's HTML by its address.</summary>
    public static IReadOnlyDictionary<string, string> Html => Rendered.Value;

    /// <summary>All other files by their addresses.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files => Supporting.Value;

    /// <summary>What checking the content says, warnings included.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    private static CheckedArchive Check()
    {
        var diagnostics = new DiagnosticBag();
        var archive = CheckedArchive.Create(new ContentOnDisk(Folder, "content"), new SiteOptions { Search = false, Workers = 2 }, new Stages(_ => { }), diagnostics);
        Diagnostics = [.. diagnostics.Sorted()];
        return archive ?? throw new InvalidOperationException(string.Join('\n', Diagnostics));
    }
}
