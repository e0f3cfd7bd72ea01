using System.Globalization;
using TrackArchive.Benchmarks.Generating;
using TrackArchive.Benchmarks.Measuring;

namespace TrackArchive.Benchmarks;

/// <summary>One row a size: the build, and what a search loads.</summary>
internal static class Measurements
{
    private const string Programs = "tests/node";

    public static async Task WriteAsync(IEnumerable<int> sizes, uint seed, TextWriter output, CancellationToken cancellation)
    {
        await output.WriteLineAsync("| pages asked for | files | MB | build | processor | peak | scripts | suggestion, median | suggestion, most | first text |");
        await output.WriteLineAsync("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var pages in sizes)
            await output.WriteLineAsync(await RowAsync(pages, seed, cancellation));
    }

    private static async Task<string> RowAsync(int pages, uint seed, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("trackarchive-generated-");
        try
        {
            var (content, site) = (Path.Join(folder.FullName, "content"), Path.Join(folder.FullName, "site"));
            GeneratedContent.Write(content, pages, seed);
            var build = MeasuredBuild.Run(content, site);
            var archive = GeneratedArchive.Create(pages, seed);
            var search = await MeasuredSearch.OfAsync(site, Programs, [.. archive.Athletes.Select(a => a.Name)], archive.Finals[0].Edition.City!, cancellation);
            return string.Create(CultureInfo.InvariantCulture,
                $"| {pages:N0} | {build.Files:N0} | {build.Bytes / 1e6:F0} | {build.Time.TotalSeconds:F1} s | {build.Processor.TotalSeconds:F1} s | {build.PeakBytes / 1048576.0:F0} MiB | {Kilobytes(search.Scripts)} | {Kilobytes(search.MedianSuggestion)} | {Kilobytes(search.LargestSuggestion)} | {Kilobytes(search.FirstText)} in {search.FilesOfText} files |");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Kilobytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:F1} KB");
}
