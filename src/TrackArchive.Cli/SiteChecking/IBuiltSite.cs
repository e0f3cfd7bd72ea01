namespace TrackArchive.Cli.SiteChecking;

/// <summary>A site that is built: in a folder, or where it is published. Paths are relative to its root, with forward slashes.</summary>
internal interface IBuiltSite
{
    /// <summary>How messages name it, without a slash at the end.</summary>
    string Name { get; }

    /// <summary>Pages that nothing needs to lead to; of a site on a host only those that it names itself are known.</summary>
    IEnumerable<string> Pages { get; }

    /// <summary>The file's bytes; nothing where the site has none.</summary>
    Task<byte[]?> ReadAsync(string path, CancellationToken cancellation);

    Task<bool> HasAsync(string path, CancellationToken cancellation);
}
