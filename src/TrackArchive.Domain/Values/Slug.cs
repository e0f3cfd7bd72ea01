namespace TrackArchive.Domain.Values;

/// <summary>
/// The spelling of ids: lower-case Latin letters without marks, digits, single hyphens between them. Ids become the names of
/// files and pages, so <c>index</c> is not an id (it is the list of all ids), and neither is a name that Windows reserves.
/// </summary>
public static class Slug
{
    /// <summary>Whether Windows takes a file of this name, whatever its ending, for a device (learn.microsoft.com, "Naming Files, Paths, and Namespaces").</summary>
    public static bool IsReserved(string text) =>
        text is "con" or "prn" or "aux" or "nul" || (text.Length == 4 && text[..3] is "com" or "lpt" && char.IsAsciiDigit(text[3]));

    /// <summary>Small Latin letters without marks, digits and single hyphens between them.</summary>
    public static bool IsValid(string text)
    {
        if (text is "" or "index" || IsReserved(text) || text[0] == '-' || text[^1] == '-' || text.Contains("--", StringComparison.Ordinal))
            return false;
        return text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
    }

    internal static ParseResult<T> TryParse<T>(string text, Func<string, T> create)
        where T : struct => IsValid(text)
        ? ParseResult<T>.Success(create(text))
        : ParseResult<T>.Failure($"'{text}' is not a valid slug: expected small Latin letters, digits and single hyphens");
}
