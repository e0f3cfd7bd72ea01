namespace TrackArchive.BrowserTests;

/// <summary>
/// What Netlify makes of a site's <c>_headers</c> and <c>_redirects</c>, as far as the site uses them: a path may end in
/// <c>*</c>, every rule that matches adds its headers, and only a redirect with <c>!</c> goes before a file that is there.
/// </summary>
public sealed class HostRules
{
    private readonly List<(string Path, string Name, string Value)> _headers = [];
    private readonly Dictionary<string, (string To, int Status, bool Forced)> _redirects = new(StringComparer.Ordinal);

    private HostRules()
    {
    }

    public static HostRules Read(string folder)
    {
        var rules = new HostRules();
        var path = "";
        foreach (var line in Lines(folder, "_headers"))
        {
            if (char.IsWhiteSpace(line[0]) && line.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value])
                rules._headers.Add((path, name, value));
            else
                path = line.Trim();
        }

        foreach (var words in Lines(folder, "_redirects").Select(line => line.Split(' ')))
            rules._redirects.Add(words[0], (words[1], int.Parse(words[2].TrimEnd('!')), words[2].EndsWith('!')));
        return rules;
    }

    /// <param name="path">Begins with a slash.</param>
    public IEnumerable<(string Name, string Value)> HeadersOf(string path) =>
        from rule in _headers
        where rule.Path.EndsWith('*') ? path.StartsWith(rule.Path[..^1], StringComparison.Ordinal) : path == rule.Path
        select (rule.Name, rule.Value);

    /// <summary>Null where the path is answered with its file, or with none.</summary>
    public (string To, int Status)? RedirectOf(string path, bool hasFile) =>
        _redirects.TryGetValue(path, out var rule) && (rule.Forced || !hasFile) ? (rule.To, rule.Status) : null;

    private static IEnumerable<string> Lines(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Where(line => line.Trim() is not ("" or ['#', ..]));
}
