using System.Collections.Immutable;
using TrackArchive.Composition;
using TrackArchive.Publishing.Output;
using TrackArchive.Publishing.Search;

namespace TrackArchive.Cli.Building;

/// <summary>
/// Writes the files and, where asked, the full-text index, which is made from the written pages: two steps that the
/// output folder's journal holds together.
/// </summary>
internal static class SiteWriting
{
    public static async Task<BuildReport> RunAsync(BuildOptions options, ImmutableArray<OutputFile> files, ImmutableArray<string> searched, Stages stages, CancellationToken cancellation)
    {
        var report = new BuildReport([], []);
        var folder = new OutputFolder(options.Output, options.Workers);
        try
        {
            if (!options.Search)
                return report with { Changes = stages.Run("Writing", () => folder.Write(files)) };

            var index = new SearchIndex();
            var first = stages.Run("Writing", () => folder.WriteFirst(files, SearchIndex.Folder));
            var bundle = await stages.RunAsync("Indexing", () => index.IndexAsync(options.Output, searched, cancellation));
            if (bundle.Failure is { } failure)
                return report with { Failure = failure };
            return report with { Changes = first.FollowedBy(stages.Run("Writing the index", () => folder.Write(files.AddRange(bundle.Files)))) };
        }
        catch (OutputFolderException refusal)
        {
            return report with { Failure = refusal.Message };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return report with { Failure = folder.IsUnfinished ? $"{fault.Message} The next build finishes what this one began." : fault.Message };
        }
    }
}
