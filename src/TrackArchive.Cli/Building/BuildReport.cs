using TrackArchive.Composition;
using TrackArchive.Diagnostics;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Cli.Building;

/// <summary>
/// The result of a build: <see cref="Changes"/> where it was written, else the mistakes in the content or the
/// <see cref="Failure"/> that stopped it.
/// </summary>
public sealed record BuildReport(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<StageTime> Stages)
{
    public int Pages { get; init; }

    /// <summary>The address that the site says it has; known where the content has no errors.</summary>
    public Uri? BaseUrl { get; init; }

    public OutputChanges? Changes { get; init; }

    /// <summary>Addresses added to the ledger.</summary>
    public int Published { get; init; }

    public string? Failure { get; init; }

    public bool HasErrors => Diagnostics.Any(d => d.Code.Severity == Severity.Error);

    public bool Succeeded => Changes is not null && Failure is null;
}
