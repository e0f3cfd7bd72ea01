using System.Collections.Immutable;

namespace TrackArchive.Domain;

/// <summary>Under which the archive's data may be used, with the address of its text.</summary>
public sealed record Licence(string Name, Uri Url);

/// <summary>What the archive says of itself. <see cref="Date"/> is its today: nothing ever asks the clock.</summary>
public sealed record Site(string Title, Uri BaseUrl, DateOnly Date, string Edition)
{
    /// <summary>One line below the title.</summary>
    public string? Tagline { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where a reader finds a content file; <c>{path}</c> is replaced by its path below the content folder.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>
    /// Where a reader sends a correction; <c>{page}</c> is replaced by the address of the page that they are on, <c>{file}</c> by
    /// the path of the content file behind it.
    /// </summary>
    public string? Corrections { get; init; }

    /// <summary>The form for a page; absent where the archive has none.</summary>
    /// <param name="page">The page's whole address.</param>
    /// <param name="file">Below the content folder; absent where no one file is behind the page.</param>
    public string? FindCorrectionForm(string page, string? file) => Corrections?
        .Replace("{page}", Uri.EscapeDataString(page), StringComparison.Ordinal)
        .Replace("{file}", Uri.EscapeDataString(file ?? ""), StringComparison.Ordinal);

    /// <summary>Where a reader sees and changes a content file; absent where the archive does not say it.</summary>
    public string? FindSource(string file) => SourceUrl?.Replace("{path}", file, StringComparison.Ordinal);

    /// <summary>Of the archive's texts; facts are free.</summary>
    public Licence? Licence { get; init; }

    /// <summary>Who decides on results, beside the organisers, whom every archive has; in the order in which pages list them.</summary>
    public ImmutableArray<Authority> Authorities { get; init; } = [];

    /// <summary>Kinds of records beside those that every archive has.</summary>
    public ImmutableArray<RecordKind> RecordKinds { get; init; } = [];

    /// <summary>Families of sources, beside <see cref="SourceFamily.Other"/>, which every archive has.</summary>
    public ImmutableArray<SourceFamily> SourceFamilies { get; init; } = [];

    /// <summary>The age from which people have pages of their own; absent where everybody has.</summary>
    public int? PagesFrom { get; init; }

    /// <summary>The finals that the home page shows first, in that order.</summary>
    public ImmutableArray<FinalId> Featured { get; init; } = [];

    /// <summary>Questions of finals that a reader may begin with: as a link says them, and as an address asks them.</summary>
    public ImmutableArray<(string Words, string Text)> Questions { get; init; } = [];

    /// <summary>Finals whose champions have a page that sets them side by side.</summary>
    public ImmutableArray<(FinalId First, FinalId Second)> Comparisons { get; init; } = [];
}
