using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Content;

public class ShownDiagnosticsSpecs
{
    [Fact]
    public void A_few_are_all_shown()
    {
        var some = Select(new(20, 200), Mistakes("a.yml", Codes.BadYaml, 20));
        Assert.Equal((20, null), (some.Shown.Length, some.DescribeHidden()));
    }

    [Fact]
    public void One_file_cannot_hide_another()
    {
        var some = Select(new(20, 200), [.. Mistakes("a.yml", Codes.BadYaml, 500), .. Mistakes("b.yml", Codes.BadYaml, 1)]);
        Assert.Equal(20, some.Shown.Count(d => d.Location.File == "a.yml"));
        Assert.Single(some.Shown, d => d.Location.File == "b.yml");
        Assert.Equal("480 more mistakes in 1 file are not shown", some.DescribeHidden());
    }

    [Fact]
    public void A_run_shows_no_more_than_its_limit()
    {
        var some = Select(new(20, 200), [.. Enumerable.Range(0, 30).SelectMany(i => Mistakes($"{i:00}.yml", Codes.BadYaml, 10))]);
        Assert.Equal(200, some.Shown.Length);
        Assert.Equal("100 more mistakes in 10 files are not shown", some.DescribeHidden());
    }

    [Fact]
    public void Warnings_do_not_hide_an_error()
    {
        var some = Select(new(20, 200), [.. Mistakes("a.yml", Codes.ProseContradiction, 30), .. Mistakes("a.yml", Codes.BadYaml, 31).TakeLast(1)]);
        Assert.Contains(some.Shown, d => d.Code == Codes.BadYaml);
        Assert.Equal(some.Shown.OrderBy(d => d.Location), some.Shown);
    }

    [Fact]
    public void Hints_that_take_a_search_are_looked_for_while_they_are_shown()
    {
        var (bag, searches) = (new DiagnosticBag(), 0);
        for (var line = 1; line <= 50; line++)
            bag.Add(Codes.UnknownAthlete, new("a.yml", line, 1), "m", () => $"hint {++searches}");
        Assert.Equal(DiagnosticLimits.Default.PerFile, searches);
        Assert.Equal("hint 20", bag.Sorted()[19].Hint?.Text);
        Assert.Null(bag.Sorted()[20].Hint);
    }

    private static ShownDiagnostics Select(DiagnosticLimits limits, params Diagnostic[] all) => ShownDiagnostics.Select(all, limits);

    private static Diagnostic[] Mistakes(string file, DiagnosticCode code, int count) =>
        [.. Enumerable.Range(1, count).Select(line => new Diagnostic(code, new(file, line, 1), "m"))];
}
