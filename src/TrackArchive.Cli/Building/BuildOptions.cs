using TrackArchive.Composition;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Building;

/// <summary>What a build is asked to do. Folders are as the user wrote them, so that messages name them alike.</summary>
public sealed record BuildOptions(string Content, string Output) : SiteOptions
{
    /// <summary>Whether to wait while another build uses the output folder, or else to fail.</summary>
    public bool Wait { get; init; } = true;

    /// <summary>Whether new addresses are written into the ledger of published ones.</summary>
    public bool Publish { get; init; }

    /// <summary>How many mistakes are shown.</summary>
    public DiagnosticLimits Limits { get; init; } = DiagnosticLimits.Default;

    internal IContentSource Source => new ContentOnDisk(Content, Content);
}
