namespace TrackArchive.Content.Spelling;

/// <summary>Why a text is not a slug, in words.</summary>
internal static class SlugFault
{
    public static string Describe(string text) => Slug.IsReserved(text) || text == "index"
        ? $"'{text}' is reserved and cannot be an id"
        : $"'{text}' is not a valid slug: expected lower-case Latin letters, digits and single hyphens";
}
