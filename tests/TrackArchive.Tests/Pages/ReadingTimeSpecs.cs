using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Lines;
using TrackArchive.Tests.Domain;
using TrackArchive.Tests.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Pages;

/// <summary>A list of articles says how long each takes and which years it is about.</summary>
public sealed class ReadingTimeSpecs
{
    private static readonly Archive Archive = GivenFinals.CreateArchive(
        Given.Final("olympic-games/1980/men-1500m"), Given.Final("olympic-games/1984/men-1500m"), Given.Final("world-championships/2022/men-1500m"));

    [Theory]
    [InlineData(1, "1 minute")]
    [InlineData(400, "2 minutes")]
    [InlineData(2200, "10 minutes")]
    public void Words_are_counted_without_their_tags(int words, string expected) =>
        Assert.Equal(expected, Describe([new Html("<p class=\"a b c\">" + string.Join(' ', Enumerable.Repeat("<em>word</em>", words)) + "</p>")]));

    [Theory]
    [InlineData("1 minute, 1980s", "olympic-games/1980/men-1500m", "olympic-games/1984/men-1500m")]
    [InlineData("1 minute, 1984 to 2022", "olympic-games/1984/men-1500m", "world-championships/2022/men-1500m")]
    public void The_years_are_those_of_the_finals(string expected, params string[] about) => Assert.Equal(expected, Describe([], about));

    private static string Describe(ImmutableArray<TextPart> body, params string[] about) => ArticleLines.DescribeReading(
        Archive, new Article(new ArticleId("a"), "A", new DateOnly(2026, 1, 1), "Summary") { ContentPath = "a.md", Body = body, About = [.. about.Select(id => EntityRef.To(FinalId.TryParse(id).Value))] });
}
