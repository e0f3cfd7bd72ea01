using TrackArchive.Statiq.Current;

namespace TrackArchive.Statiq;

/// <summary>
/// Links to the archive's pages as the pages themselves give their address: with the ending of the file, and that of the home page as a folder. By
/// default, Statiq hides endings and index pages; the site's own links stay as they were.
/// </summary>
internal sealed class ArchiveLinks(TrackArchiveOptions options, CurrentArchive archive) : LinkGenerator
{
    public override string GetLink(
        string path, string host, string root, string scheme, string[] hidePages, string[] hideExtensions, bool lowercase, bool makeAbsolute, bool hiddenPageTrailingSlash)
    {
        var file = path?.TrimStart('/') ?? "";
        if (!archive.Destinations.Contains(file))
            return base.GetLink(path, host, root, scheme, hidePages, hideExtensions, lowercase, makeAbsolute, hiddenPageTrailingSlash);
        return file == options.Folder.Combine("index.html").FullPath
            ? base.GetLink(path, host, root, scheme, ["index"], ["html"], lowercase, makeAbsolute, hiddenPageTrailingSlash: true)
            : base.GetLink(path, host, root, scheme, null, null, lowercase, makeAbsolute, hiddenPageTrailingSlash);
    }
}
