using TrackArchive.Pages;

namespace TrackArchive.Statiq.Current;

/// <summary>A page's model as metadata: that of the archive as it is now.</summary>
internal sealed class PageModel(CurrentArchive archive, string path) : IMetadataValue
{
    public object? Get(string key, IMetadata metadata) => Page;

    public Page? Page => archive.Site?.Find(path);
}
