using Microsoft.Extensions.Logging;
using TrackArchive.Diagnostics;

namespace TrackArchive.Statiq;

/// <summary>The archive's diagnostics as Statiq's messages. An error makes the whole run fail, once all are known.</summary>
internal static class ArchiveMessages
{
    public static void Log(IEnumerable<Diagnostic> diagnostics, IExecutionContext context)
    {
        foreach (var diagnostic in diagnostics)
            context.Log(diagnostic.Code.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, new StatiqLogState(), diagnostic.ToString());
    }

    /// <summary>A file of the site as its messages name it: from the site's root.</summary>
    public static string NameOf(NormalizedPath source, IExecutionContext context) =>
        source.IsNull ? "a document without a file" : context.FileSystem.RootPath.GetRelativePath(source).FullPath;
}
