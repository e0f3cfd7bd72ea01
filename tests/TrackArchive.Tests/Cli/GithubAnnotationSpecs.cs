using TrackArchive.Cli.Checking;
using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Cli;

public sealed class GithubAnnotationSpecs
{
    [Fact]
    public void Its_place_is_file_line_and_columns() =>
        Assert.Equal(
            "::error file=content/a.yml,line=3,col=5,endColumn=9,title=TA103::unknown; see",
            Annotation("content/a.yml", "unknown", "see"));

    [Fact]
    public void A_message_cannot_begin_another_command() =>
        Assert.EndsWith("title=TA103::100%25␍␊::error::x, y: z", Annotation("a", "100%\r\n::error::x, y: z"), StringComparison.Ordinal);

    [Fact]
    public void A_related_place_is_a_line_of_the_message() =>
        Assert.EndsWith(
            "::twice%0Aa.yml:1:1: first given here",
            GithubAnnotation.Format(new Diagnostic(Codes.DuplicateKey, new("a.yml", 2, 1), "twice") { Related = [RelatedPlace.FirstGiven(new("a.yml", 1, 1))] }),
            StringComparison.Ordinal);

    [Fact]
    public void What_is_not_shown_is_counted()
    {
        using var output = new StringWriter();
        GithubAnnotation.Write([.. Enumerable.Range(1, 25).Select(i => new Diagnostic(Codes.BadYaml, new("a.yml", i, 1), "m"))], DiagnosticLimits.Default, output);
        Assert.Equal(21, output.ToString().TrimEnd().Split('\n').Length);
        Assert.EndsWith("::notice::5 more mistakes in 1 file are not shown; --all shows them\n", output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_cannot_add_properties() =>
        Assert.StartsWith("::error file=a%2Ctitle=x%3A%3Ab%25.yml,line", Annotation("a,title=x::b%.yml", "m"), StringComparison.Ordinal);

    private static string Annotation(string file, string message, string? hint = null) =>
        GithubAnnotation.Format(new Diagnostic(Codes.UnknownAthlete, new SourceLocation(file, 3, 5, 4), message, hint));
}
