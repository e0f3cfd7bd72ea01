using System.Text;
using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Writing;

/// <summary>A content folder as it would be with other files in it and without some, so that all can be checked before anything is written.</summary>
public sealed class ContentWith(IContentSource content, IEnumerable<ChangedFile> added) : IContentSource
{
    private readonly Dictionary<string, string?> _added = added.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);

    public string Name => content.Name;

    public IEnumerable<OfferedFile> Files() =>
        content.Files().Where(f => !_added.ContainsKey(f.Path)).Concat(_added.Where(f => f.Value is not null).Select(f => new OfferedFile(f.Key)));

    public byte[]? Read(string path) => _added.TryGetValue(path, out var text) ? text is null ? null : Encoding.UTF8.GetBytes(text) : content.Read(path);
}
