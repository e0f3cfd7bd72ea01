namespace TrackArchive.Publishing.Addresses;

/// <summary>An address that was published and the page that its readers now want. Both are relative to the site's root.</summary>
public sealed record Redirect(string From, string To);
