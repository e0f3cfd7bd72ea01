namespace TrackArchive.Content.Loading;

/// <summary>A file that a source offers, by its path below the content folder; a link to one is told apart, since it holds nothing itself.</summary>
public readonly record struct OfferedFile(string Path, bool IsLink = false);

/// <summary>Where the files of an archive are kept. Paths are relative to the content folder, with forward slashes.</summary>
public interface IContentSource
{
    /// <summary>How messages name the folder, with forward slashes and none at its end.</summary>
    string Name { get; }

    /// <summary>Every file, in any order; which of them the archive reads is not the source's business.</summary>
    IEnumerable<OfferedFile> Files();

    /// <summary>The bytes of a file; nothing where there is none.</summary>
    byte[]? Read(string path);
}
