using System.Security.Cryptography;
using System.Text;
using TrackArchive.Content.Loading;

namespace TrackArchive.Statiq.Reading;

/// <summary>Content as Statiq read it: documents whose source lies below the content folder.</summary>
internal sealed class ContentDocuments : IContentSource
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private ContentDocuments(string name) => Name = name;

    public string Name { get; }

    public IEnumerable<OfferedFile> Files() => _files.Keys.Select(path => new OfferedFile(path));

    public byte[]? Read(string path) => _files.GetValueOrDefault(path);

    /// <summary>Equal for equal files under equal paths.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{bytes.Length}\n"));
            hash.AppendData(bytes);
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <param name="documents">The files.</param>
    /// <param name="folder">The content folder, absolute.</param>
    /// <param name="name">How messages name it.</param>
    public static async Task<ContentDocuments> ReadAsync(IEnumerable<IDocument> documents, NormalizedPath folder, string name)
    {
        var content = new ContentDocuments(name);
        foreach (var document in documents)
            content._files[folder.GetRelativePath(document.Source).FullPath] = await document.GetContentBytesAsync();
        return content;
    }
}
