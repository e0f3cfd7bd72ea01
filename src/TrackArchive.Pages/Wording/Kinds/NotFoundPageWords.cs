namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The page for an address without a page.</summary>
public static class NotFoundPageWords
{
    public const string Description = "There is no page at this address.";

    public const string Explanation = "There is no page at this address. Addresses in the archive do not change, so it may have been mistyped or cut short.";

    public const string WhereToLook = "Where to look";
}
