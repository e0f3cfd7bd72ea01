using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.SiteChecking;

/// <summary>What others read of a site without its pages: feeds, and the rules by which a host leads on from old addresses.</summary>
internal sealed class SiteFeeds(IBuiltSite site, Uri? root, DiagnosticBag diagnostics)
{
    private const string Atom = "feed.atom";
    private const string Json = "feed.json";
    private const string Rules = "_redirects";

    public async Task CheckAsync(Func<string, CancellationToken, Task<bool>> has, CancellationToken cancellation)
    {
        await CheckAsync(Atom, AtomLinks, Codes.UnsoundFeed, has, cancellation);
        await CheckAsync(Json, JsonLinks, Codes.UnsoundFeed, has, cancellation);
        await CheckAsync(Rules, RuleTargets, Codes.DeadRedirect, has, cancellation);
    }

    private async Task CheckAsync(string path, Func<byte[], IEnumerable<(string Link, int Line)>> find, DiagnosticCode code, Func<string, CancellationToken, Task<bool>> has, CancellationToken cancellation)
    {
        if (await site.ReadAsync(path, cancellation) is not { } bytes)
            return;
        var file = $"{site.Name}/{path}";
        try
        {
            foreach (var (link, line) in find(bytes).DistinctBy(l => l.Link))
            {
                if (SiteTarget.Find(link, path, root) is { } target && !await has(target.Path, cancellation))
                    diagnostics.Add(code, new SourceLocation(file, line, 1), $"'{link}' leads to nothing: the site has no '{target.Path}'");
            }
        }
        catch (XmlException fault)
        {
            diagnostics.Add(code, new SourceLocation(file, Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition)), "the feed is not well-formed XML");
        }
        catch (JsonException fault)
        {
            diagnostics.Add(code, new SourceLocation(file, 1 + (int)(fault.LineNumber ?? 0), 1), "the feed is not well-formed JSON");
        }
    }

    private static IEnumerable<(string, int)> AtomLinks(byte[] bytes) =>
        [.. XDocument.Load(new MemoryStream(bytes), LoadOptions.SetLineInfo).Descendants().Where(e => e.Name.LocalName == "link" && e.Attribute("href") is not null)
            .Select(e => (e.Attribute("href")!.Value, ((IXmlLineInfo)e).LineNumber))];

    private static IEnumerable<(string, int)> JsonLinks(byte[] bytes)
    {
        using var feed = JsonDocument.Parse(bytes);
        var items = feed.RootElement.TryGetProperty("items", out var all) && all.ValueKind == JsonValueKind.Array ? all.EnumerateArray().ToArray() : [];
        return [.. items.Where(i => i.TryGetProperty("url", out _)).Select(i => (i.GetProperty("url").GetString() ?? "", 1))];
    }

    /// <summary>A rule is the old path, the new one and a status.</summary>
    private static IEnumerable<(string, int)> RuleTargets(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Split('\n').Index().Where(l => l.Item.Length > 0 && l.Item[0] != '#')
            .Select(l => (l.Item.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var to, ..] ? to : "", l.Index + 1));
}
