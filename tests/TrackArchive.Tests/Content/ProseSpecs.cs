using TrackArchive.Composition;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>Plain words that look like a slip are told as warnings; what may well be true is left alone.</summary>
public sealed class ProseSpecs : IDisposable
{
    private readonly ChangedArchive _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("[[josh-kerr]] ran 3:29.39 in [[world-championships/2023/men-1500m|Budapest]].", "'3:29.39' is next to Josh Kerr, whose mark in Men's 1500 metres, Budapest 2023 is 3:29.38")]
    [InlineData("In 2023 [[josh-kerr|Kerr]]\nneeded *only* 3:29.83 for it.", "is 3:29.38")]
    [InlineData("At [[world-championships/2023]] [[josh-kerr]] ran 3:29.39.", "is 3:29.38")]
    [InlineData("Josh Kerr ran 3:29.39 in 2023.", "is 3:29.38")]
    [InlineData("[[sebastian-coe|Coe]] won [[olympic-games/1984/men-1500m|the title]] in 1985.", "1985 follows a link to Men's 1500 metres, Los Angeles 1984, which was held in 1984")]
    public void A_slip_beside_a_linked_athlete_is_a_warning(string markdown, string message)
    {
        var line = Assert.Single(Check(markdown));
        Assert.Equal(Severity.Warning, line.Code.Severity);
        Assert.Equal("TA409", line.Code.Id);
        Assert.Contains(message, line.Message);
    }

    [Theory]
    [InlineData("[[josh-kerr]] ran 3:29.38 in [[world-championships/2023/men-1500m|Budapest]].")]
    [InlineData("[[josh-kerr]] ran 3:29.4 in [[world-championships/2023/men-1500m|Budapest]].")]
    [InlineData("[[josh-kerr]] won [[world-championships/2023/men-1500m|in Budapest]]. His best was 3:29.05.")]
    [InlineData("[[josh-kerr]] beat 3:29.65 in [[world-championships/2023/men-1500m|Budapest]], the time of the second.")]
    [InlineData("[[josh-kerr]] passed 800 metres in 1:54.2 in 2023.")]
    [InlineData("The 3:29.39 of another day was better than what [[josh-kerr]] ran in 2023.")]
    [InlineData("`[[josh-kerr]] 3:29.39 2023`")]
    [InlineData("[[sebastian-coe|Coe]] won [[olympic-games/1984/men-1500m|the title]] in 1984.")]
    [InlineData("[[mutaz-essa-barshim]] won [[olympic-games/2020/men-high-jump|the title]] in 2021.")]
    public void What_is_right_or_about_something_else_is_left_alone(string markdown) => Assert.Empty(Check(markdown));

    [Fact]
    public void The_place_is_reported_exactly_also_behind_a_name_that_links_by_itself()
    {
        var line = Assert.Single(Check("On that evening\nJosh Kerr ran 3:29.39 in 2023."));
        Assert.Equal((7, 15, 7), (line.Location.Line, line.Location.Column, line.Location.Length));
    }

    private IReadOnlyList<Diagnostic> Check(string markdown)
    {
        _content["articles/spec.md"] = $"---\ntitle: T\ndate: 2025-01-01\nsummary: S.\n---\n{markdown}\n";
        var (loaded, messages) = _content.Load();
        Assert.Equal("", messages);
        var diagnostics = new DiagnosticBag();
        loaded.CheckStatements(new ArchiveRelations(loaded.Archive!), StatementMessages.Create(loaded.Archive!), diagnostics);
        return [.. diagnostics.Sorted().Where(d => d.Code == Codes.ProseContradiction)];
    }
}
