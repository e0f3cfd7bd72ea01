namespace TrackArchive.Statiq.Current;

/// <summary>A text that is only made where a template or a feed asks for it.</summary>
internal sealed class TextOnDemand(Func<string?> make) : IMetadataValue
{
    public object? Get(string key, IMetadata metadata) => make();
}
