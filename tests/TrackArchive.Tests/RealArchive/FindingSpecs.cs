using System.Collections.Immutable;
using TrackArchive.Benchmarks.Measuring;
using TrackArchive.Domain.Questions;
using TrackArchive.Pages.Athletes;
using TrackArchive.Publishing.Search.Finding;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>Whether readers find what they mean: the table of judged questions, asked of the built archive.</summary>
public sealed class FindingSpecs(BuiltSite site, ITestOutputHelper output)
{
    private const double FirstAnswered = 0.98;
    private const double AmongThree = 1.00;

    [Fact]
    public async Task What_is_meant_comes_first_or_is_among_the_first_three()
    {
        var judged = JudgedQuestion.All;
        var answers = await AskAsync(judged.Select(j => j.Question));

        var first = judged.Zip(answers).Count(p => p.Second.Paths.FirstOrDefault() == p.First.Expected);
        var three = judged.Zip(answers).Count(p => p.Second.Paths.Take(3).Contains(p.First.Expected));
        var others = judged.Zip(answers).Where(p => p.Second.Paths.FirstOrDefault() != p.First.Expected)
            .Select(p => $"{p.First.Kind}: {p.First.Question}: expected {p.First.Expected}, got {string.Join(", ", p.Second.Paths.Take(3))}");
        var report = $"{judged.Length} questions, {first} answered first, {three} within the first three\n{string.Join('\n', others)}";
        output.WriteLine(report);
        Assert.True(judged.Length >= 300, report);
        Assert.True(first >= FirstAnswered * judged.Length && three >= AmongThree * judged.Length, report);
    }

    [Fact]
    public async Task The_box_counts_an_athletes_medals_as_the_page_does_at_least_and_without_those_of_intercalated_games()
    {
        AthletePage[] medallists = [.. PublishedArchive.Pages.OfType<AthletePage>().Where(p => p.Medals is not null)];
        AthletePage[] asked =
        [
            .. medallists.Where(p => p.MedalsNote is not null).Where((_, i) => i % 10 == 0),
            .. medallists.Where(p => p.MedalsNote is null).Where((_, i) => i % 40 == 0),
            .. medallists.Where(p => p.Route.Path is "athletes/ray-ewry.html" or "athletes/usain-bolt.html"),
        ];

        var answers = await AskAsync(asked.Select(p => "?" + p.Title));

        Assert.Equal(
            asked.Select(p => $"{p.Title}: {p.Medals!.Replace(" and ", ", ", StringComparison.Ordinal)}"),
            asked.Zip(answers, (page, answer) => $"{page.Title}: {answer.Details[answer.Paths.IndexOf(page.Route.Path)].Split(" · ")[^1]}"));
    }

    [Fact]
    public async Task Every_judged_answer_is_a_page()
    {
        var pages = await site.PagesAsync();
        Assert.Empty(JudgedQuestion.All.Where(j => !pages.ContainsKey(j.Expected.Split('?')[0])));
        Assert.Empty(JudgedQuestion.All.Select(j => j.Expected.Split('?')).Where(p => p.Length > 1).SelectMany(p => QuestionReader.Read(PublishedArchive.Archive, p[1]).Mistakes));
    }

    [Fact]
    public async Task The_build_and_the_script_cut_and_fold_every_name_alike()
    {
        var names = PublishedArchive.Archive.Athletes.SelectMany(a => a.AlsoKnownAs.Prepend(a.Name))
            .Append("Łódź ß ı đ æ œ þ Ħ ŋ O’Sullivan d'Urso N'Guessan 4x100").Distinct(StringComparer.Ordinal).ToArray();
        var cut = await AskAsync(names.Select(n => "=" + n));

        Assert.Equal(names.Select(n => string.Join(' ', SearchWords.FromName(n))), cut.Select(c => string.Join(' ', c.Words)));
    }

    private async Task<ImmutableArray<FinderAnswer>> AskAsync(IEnumerable<string> questions) =>
        await Finder.AskAsync(await site.FolderAsync(), Repository.Folder("tests/node"), questions, TestContext.Current.CancellationToken);
}
