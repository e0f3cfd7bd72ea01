namespace TrackArchive.Content.Loading;

/// <summary>What a source has under a path.</summary>
public enum OfferedKind
{
    File,

    /// <summary>A link holds nothing itself, and is never followed.</summary>
    Link,

    /// <summary>A folder whose files the source cannot list.</summary>
    UnreadableFolder,

    /// <summary>A name that is not valid UTF-8, which no path can repeat.</summary>
    BadName,

    /// <summary>The content folder itself, where it is a file.</summary>
    NotAFolder,

    /// <summary>The content folder itself, where there is nothing of its name.</summary>
    NoFolder,
}

/// <summary>What a source offers, by its path below the content folder.</summary>
public readonly record struct OfferedFile(string Path, OfferedKind Kind = OfferedKind.File);

/// <summary>Where the files of an archive are kept. Paths are relative to the content folder, with forward slashes.</summary>
public interface IContentSource
{
    /// <summary>How messages name the folder, with forward slashes and none at its end.</summary>
    string Name { get; }

    /// <summary>Every file, in any order; which of them the archive reads is decided elsewhere.</summary>
    IEnumerable<OfferedFile> Files();

    /// <summary>The bytes of a file; nothing where there is none.</summary>
    /// <exception cref="IOException">It is not a file that can be read; the message says why.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    byte[]? Read(string path);
}
