using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Pages;

namespace TrackArchive.Theme;

/// <summary>How the theme writes counts, dates and medals.</summary>
internal static class Words
{
    public static string Count(int number, string one, string many) =>
        number.ToString("N0", CultureInfo.InvariantCulture) + " " + (number == 1 ? one : many);

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>An address as people write it.</summary>
    public static string Address(Uri uri) =>
        uri.Scheme == Uri.UriSchemeMailto ? uri.GetComponents(UriComponents.UserInfo | UriComponents.Host, UriFormat.Unescaped)
            : (uri.Host + uri.AbsolutePath).TrimEnd('/');

    public static string Of(Medal medal) => medal switch
    {
        Medal.Gold => "gold",
        Medal.Silver => "silver",
        _ => "bronze",
    };

    public static string Class(TagKind kind) => kind switch
    {
        TagKind.Record => "tag tag-record",
        TagKind.Annulled => "tag tag-annulled",
        TagKind.Status => "tag tag-status",
        TagKind.Doubt => "tag tag-doubt",
        _ => "tag tag-note",
    };

    /// <summary>Whether the place says by itself which medal it brought, so that the disc can carry its number.</summary>
    public static bool Tells(string place, Medal medal) =>
        place.TrimStart('=') == ((int)medal).ToString(CultureInfo.InvariantCulture);
}
