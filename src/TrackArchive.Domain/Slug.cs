namespace TrackArchive.Domain;

/// <summary>
/// The spelling of ids: small Latin letters without marks, digits, single hyphens between them. <c>index</c> is not one:
/// that address is the list of all ids.
/// </summary>
public static class Slug
{
    public static bool IsValid(string text)
    {
        if (text is "" or "index" || text[0] == '-' || text[^1] == '-' || text.Contains("--", StringComparison.Ordinal))
            return false;
        return text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
    }

    internal static ParseResult<T> TryParse<T>(string text, Func<string, T> create)
        where T : struct => IsValid(text)
        ? ParseResult<T>.Success(create(text))
        : ParseResult<T>.Failure($"'{text}' is not a valid slug: expected small Latin letters, digits and single hyphens");
}
