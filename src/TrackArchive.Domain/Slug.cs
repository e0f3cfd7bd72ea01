namespace TrackArchive.Domain;

/// <summary>
/// The spelling of ids: small Latin letters without marks, digits, single hyphens between them. <c>index</c> is none: it
/// is where the list of all ids stands.
/// </summary>
public static class Slug
{
    public static bool IsValid(string text)
    {
        if (text is "" or "index" || text[0] == '-' || text[^1] == '-' || text.Contains("--", StringComparison.Ordinal))
            return false;
        return text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
    }
}
