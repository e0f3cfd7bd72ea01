using TrackArchive.Content.Importing.Tables;
using TrackArchive.Content.Validation.Texts;
using TrackArchive.Domain;

namespace TrackArchive.Content.Importing;

/// <summary>What an import is asked to do. Each of <see cref="Maps"/> is <c>COLUMN=KEY</c> or a file that says more.</summary>
public sealed record ImportOptions(string Content, string Table)
{
    public IReadOnlyList<string> Maps { get; init; } = [];

    /// <summary>Whether finals that the archive has already are completed; otherwise they are left as they are.</summary>
    public bool Merge { get; init; }

    /// <summary>In which encoding the table is.</summary>
    public TableEncoding Encoding { get; init; }

    public bool DryRun { get; init; }

    /// <summary>Where to write content files with what the rows miss, instead of importing them; nothing to import.</summary>
    public string? Propose { get; init; }

    /// <summary>How messages say the claims of texts, once there is an archive.</summary>
    public required Func<Archive, StatementWording> Wording { get; init; }
}
