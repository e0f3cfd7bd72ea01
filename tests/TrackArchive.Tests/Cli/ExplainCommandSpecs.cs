using System.Reflection;
using TrackArchive.Cli.Explaining;
using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Cli;

/// <summary>What a message means, for every message.</summary>
public sealed class ExplainCommandSpecs
{
    private static readonly DiagnosticCode[] All =
        [.. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (DiagnosticCode)f.GetValue(null)!).OrderBy(c => c.Id, StringComparer.Ordinal)];

    [Fact]
    public void Every_code_has_its_section_in_the_order_of_the_codes() =>
        Assert.Equal(All.Select(c => (c.Id, c.Title)), Explanations.All.Select(e => (e.Code, e.Title)));

    [Fact]
    public void Every_section_says_why_and_what_mends_it_and_has_an_example() => Assert.All(Explanations.All, explanation =>
    {
        Assert.True(explanation.Cause.Length > 20 && explanation.Cure.Length > 20, explanation.Code);
        Assert.Contains($" {explanation.Code}: ", Examples.Get(explanation.Code).Split('\n')[0], StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("TA103")]
    [InlineData("ta103")]
    [InlineData("103")]
    public void A_code_is_found_however_it_is_typed(string typed) => Assert.Equal("TA103", Explanations.Find(typed)?.Code);

    [Fact]
    public async Task An_explanation_has_cause_example_and_cure_and_an_unknown_code_is_refused()
    {
        var run = await TrackArchiveProgram.RunAsync("explain", "TA103");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("TA103: unknown athlete\n\nA result, a relation or a claim names an athlete", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n\ncontent/finals/world-championships/2022/men-1500m.yml:", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n\nCure: correct the spelling, ", run.Output, StringComparison.Ordinal);
        var unknown = await TrackArchiveProgram.RunAsync("explain", "TA999");
        Assert.Equal((1, "error: there is no code 'TA999'; explain without one lists all\n"), (unknown.ExitCode, unknown.Errors));
    }
}
