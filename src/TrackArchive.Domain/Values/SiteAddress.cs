namespace TrackArchive.Domain.Values;

/// <summary>
/// The address of a site's root, as <c>base-url</c> in site.yml and on the command line give it: absolute, http or https, a
/// path and nothing behind it. A missing slash at its end is added: relative addresses would lose the last folder without it.
/// </summary>
public static class SiteAddress
{
    /// <exception cref="FormatException"><see cref="FindFault"/> says why.</exception>
    public static Uri Parse(string text) =>
        FindFault(text) is { } fault ? throw new FormatException($"'{text}' {fault}") : new Uri(text.EndsWith('/') ? text : text + "/");

    /// <summary>Null for an address that <see cref="Parse"/> reads, else what is wrong with it.</summary>
    public static string? FindFault(string text)
    {
        if (text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '\\')
            || !Uri.TryCreate(text, UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https"))
            return "is not an absolute http(s) address like https://example.org/archive/";
        if (text.Contains('?') || text.Contains('#'))
            return $"has a '{text.First(c => c is '?' or '#')}', and a site's address ends with a path, like https://example.org/archive/";
        var authority = text[(text.IndexOf("//", StringComparison.Ordinal) + 2)..].Split('/')[0];
        return authority.Contains('@') ? "has a user name, which every page would publish" : null;
    }
}
