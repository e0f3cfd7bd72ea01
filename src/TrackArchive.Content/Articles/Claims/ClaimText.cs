namespace TrackArchive.Content.Articles.Claims;

/// <summary>A query as written: <c>kind:path?key=value&amp;key=value</c>.</summary>
internal sealed record ClaimText(string Kind, string[] Path, IReadOnlyList<(string Key, string Value)> Parameters)
{
    private static readonly string[] Kinds = ["result", "standing", "fact", "record", "head-to-head"];

    public static bool IsClaim(string? url) => url is not null && Kinds.Any(k => url.StartsWith(k + ":", StringComparison.Ordinal));

    public static ClaimText Parse(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var parts = url[(colon + 1)..].Split('?', 2);
        var path = parts[0].Split('/').Select(Uri.UnescapeDataString).ToArray();
        var parameters = parts.Length == 1 ? [] : parts[1].Split('&').Select(Parameter).ToArray();
        return new ClaimText(url[..colon], path, parameters);
    }

    private static (string Key, string Value) Parameter(string text)
    {
        var sides = text.Split('=', 2);
        return (sides[0], sides.Length == 1 ? "" : Uri.UnescapeDataString(sides[1]));
    }
}
