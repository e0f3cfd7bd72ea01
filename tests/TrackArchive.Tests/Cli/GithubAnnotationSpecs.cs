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
        Assert.EndsWith("title=TA103::100%25%0D%0A::error::x, y: z", Annotation("a", "100%\r\n::error::x, y: z"), StringComparison.Ordinal);

    [Fact]
    public void A_file_name_cannot_add_properties() =>
        Assert.StartsWith("::error file=a%2Ctitle=x%3A%3Ab%25.yml,line", Annotation("a,title=x::b%.yml", "m"), StringComparison.Ordinal);

    private static string Annotation(string file, string message, string? hint = null) =>
        GithubAnnotation.Of(new Diagnostic(Codes.UnknownAthlete, new SourceLocation(file, 3, 5, 4), message, hint));
}
