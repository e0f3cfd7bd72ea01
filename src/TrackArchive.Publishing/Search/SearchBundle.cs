using System.Collections.Immutable;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Search;

/// <summary>The full-text index as files of the site, in ordinal order; or, with no files, why there is none.</summary>
public sealed record SearchBundle
{
    private SearchBundle(ImmutableArray<OutputFile> files, string? failure)
    {
        Files = files;
        Failure = failure;
    }

    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>Words for the keeper, with what to do.</summary>
    public string? Failure { get; }

    internal static SearchBundle FromFiles(IEnumerable<OutputFile> files) =>
        new([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], failure: null);

    internal static SearchBundle Failed(string reason) => new([], reason);
}
