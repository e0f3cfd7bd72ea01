using TrackArchive.Pages;

namespace TrackArchive.Theme;

/// <summary>Which class of the stylesheet a thing has, and how small things are written.</summary>
internal static class Look
{
    public static string TagClass(TagKind kind) => kind switch
    {
        TagKind.Record => "tag tag-record",
        TagKind.Annulled => "tag tag-annulled",
        TagKind.Status => "tag tag-status",
        TagKind.Doubt => "tag tag-doubt",
        TagKind.Note => "tag tag-note",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Words in another language may run the other way: they are kept apart from those around them. Nothing for words of the page's own.</summary>
    public static string? Direction(string? language) => language is null ? null : "auto";

    /// <summary>By which a table sorts a line whose cell has a medal's letter before the place.</summary>
    public static string? SortKey(Placing place, Medal? medal) => medal is { } won && !place.IsPlaceOf(won) ? place.Words : null;

    /// <summary>The marks of champions, each once: those who share a title share it mostly.</summary>
    public static string Marks(IEnumerable<Champion> champions) =>
        string.Join(" / ", champions.Select(c => c.Mark).OfType<string>().Distinct());

    public static string Token(Medal medal) => Medals.Tokens[medal];

    public static string Token(Coverage coverage) => Coverages.Tokens[coverage];

    public static string Token(Agreement agreement) => Agreements.AddressTokens[agreement];

    /// <summary>An address as people write it.</summary>
    public static string FormatAddress(Uri uri) =>
        uri.Scheme == Uri.UriSchemeMailto
            ? uri.GetComponents(UriComponents.UserInfo | UriComponents.Host, UriFormat.Unescaped)
            : (uri.Host + uri.AbsolutePath).TrimEnd('/');
}
