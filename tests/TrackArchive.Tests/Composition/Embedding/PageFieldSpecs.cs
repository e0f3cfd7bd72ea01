using TrackArchive.Composition.Embedding;
using TrackArchive.Pages;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Wording;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.Composition.Embedding;

public sealed class PageFieldSpecs(EmbeddedArchive archive) : IClassFixture<EmbeddedArchive>
{
    [Fact]
    public void A_final_says_when_it_was_who_won_it_and_what_it_is_about()
    {
        var fields = PageField.Describe(Page("finals/olympic-games/1984/men-1500m.html")).ToDictionary(f => f.Key, f => f.Value);
        Assert.Equal("Final", fields["TrackArchiveKind"]);
        Assert.Equal("olympic-games/1984/men-1500m", fields["TrackArchiveId"]);
        Assert.Equal("1984-08-11", fields["TrackArchiveDate"]);
        Assert.Equal(1984, fields["TrackArchiveYear"]);
        Assert.Equal(["Sebastian Coe"], (string[])fields["TrackArchiveChampions"]);
        Assert.Equal("3:32.53", fields["TrackArchiveMark"]);
        Assert.Equal(["1980s"], (string[])fields["TrackArchiveDecade"]);
        Assert.IsType<FinalPage>(fields["TrackArchivePage"]);
    }

    [Fact]
    public void No_page_has_a_key_twice() => Assert.All(
        archive.Archive.Pages, page => Assert.Distinct(PageField.Describe(page).Select(f => f.Key)));

    [Fact]
    public void Every_field_is_one_that_some_page_has() => Assert.All(
        PageField.All.Where(f => f.Key is not "TrackArchiveDied" and not "TrackArchiveTags"),
        field => Assert.Contains(archive.Archive.Pages, page => field.Model.IsInstanceOfType(page) && field.Find(page) is not null));

    [Fact]
    public void No_page_is_in_two_pipelines() => Assert.All(
        archive.Archive.Pages, page => Assert.True(EntityPipeline.All.Count(p => p.Has(page)) <= 1));

    /// <summary>What the README of the Statiq project says of documents is made here.</summary>
    [Fact]
    public void The_documentation_names_every_key_kind_and_pipeline()
    {
        var readme = File.ReadAllText(Repository.Folder("src/TrackArchive.Statiq/README.md"));
        Assert.Contains(Keys(), readme, StringComparison.Ordinal);
        Assert.Contains(Pipelines(), readme, StringComparison.Ordinal);
        Assert.Contains(Kinds(), readme, StringComparison.Ordinal);
    }

    private static string Keys() => Table(
        "| key | of | is |",
        PageField.All.Select(f => $"| `{f.Key}` | {(f.Model == typeof(Page) ? "every page" : $"`{f.Model.Name}`")} | {f.Meaning} |"));

    private static string Pipelines() => Table(
        "| pipeline | page models |",
        EntityPipeline.All.Select(p => $"| `{p.Name}` | {string.Join(", ", p.Models.Select(m => $"`{m.Name}`"))} |"));

    private static string Kinds() => string.Join(", ", Enum.GetValues<PageKind>().Select(k => $"`{PageKindWords.Describe(k)}`"));

    private static string Table(string head, IEnumerable<string> lines) =>
        string.Join('\n', [head, $"|{string.Concat(Enumerable.Repeat("---|", head.Count(c => c == '|') - 1))}", .. lines]);

    private Page Page(string path) => archive.Archive.Pages.Single(p => p.Route.Path == path);
}
