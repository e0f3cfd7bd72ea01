using TrackArchive.Domain;
using TrackArchive.Pages;

namespace TrackArchive.Publishing.Addresses;

/// <summary>The addresses of things, for scripts that know their ids: each address with a star for the id; a final's is edition and event.</summary>
internal static class AddressPatterns
{
    public const string Any = "*";

    /// <summary>By the kind of thing.</summary>
    public static Dictionary<string, string> OfThings()
    {
        var edition = new EditionId(new(Any), 0);
        return new()
        {
            ["athlete"] = Routes.Athlete(new(Any)).Path,
            ["final"] = Routes.Final(new(edition, new(Any))).Path.Replace($"{edition}/{Any}", Any, StringComparison.Ordinal),
            ["championship"] = Routes.Championship(new(Any)).Path,
            ["edition"] = Routes.Edition(edition).Path.Replace($"{edition}", Any, StringComparison.Ordinal),
            ["event"] = Routes.Event(new(Any)).Path,
            ["nation"] = Routes.Nation(new(Any)).Path,
        };
    }
}
