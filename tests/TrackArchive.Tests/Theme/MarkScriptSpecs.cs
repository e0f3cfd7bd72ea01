using System.Text.Json;
using TrackArchive.Domain.Marks;
using TrackArchive.Publishing.Search;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Domain;
using TrackArchive.Tests.Publishing;
using TrackArchive.Theme;
using Xunit;

namespace TrackArchive.Tests.Theme;

/// <summary>The script of the page of questions reads the marks that the domain reads, and as it does.</summary>
public class MarkScriptSpecs
{
    private const double Scale = 10_000;

    [Fact]
    public async Task The_script_reads_marks_as_the_domain_does()
    {
        (MarkKind Kind, string Text)[] marks =
        [
            .. MarkSpecs.Written.Concat(UnitMarkSpecs.Written).Select(row => (row.Data.Item1, row.Data.Item2)),
            .. MarkSpecs.Refused.Concat(UnitMarkSpecs.Refused).Select(row => (row.Data.Item1, row.Data.Item2)).Where(m => m.Item2.Length > 0 && !m.Item2.Contains('\n', StringComparison.Ordinal)),
        ];

        var read = await ReadAsync(marks);

        Assert.Equal(marks.Select(m => $"{m.Text}: {Expected(m.Kind, m.Text)}"), marks.Zip(read, (m, r) => $"{m.Text}: {r}"));
    }

    private static string Expected(MarkKind kind, string text) => Mark.TryParse(text, kind) is { Succeeded: true, Value: var mark }
        ? Describe((double)mark.Value * Scale, (double)mark.Precision * Scale)
        : "none";

    private static string Describe(double value, double precision) => $"{Math.Round(value, 3)} to {Math.Round(precision, 3)}";

    private static async Task<string[]> ReadAsync((MarkKind Kind, string Text)[] marks)
    {
        using var site = new TemporaryFolder();
        var script = Path.Join(site.Path, "questions.js");
        await File.WriteAllTextAsync(script, ScriptBundles.Join([.. ScriptBundles.Finding, .. ScriptBundles.Questions]), TestContext.Current.CancellationToken);
        var node = new NodePackages(Repository.Folder("tests/node"));
        var run = await node.RunAsync(["read-marks.mjs", site.Path, script], string.Join('\n', marks.Select(m => $"{MarkKinds.Tokens[m.Kind]}\t{m.Text}")), TestContext.Current.CancellationToken);
        Assert.NotNull(run);
        Assert.True(run.ExitCode == 0, run.Errors);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
    }

    private static string Read(string line) =>
        JsonSerializer.Deserialize<double[]?>(line) is [var value, var precision] ? Describe(value, precision) : "none";
}
