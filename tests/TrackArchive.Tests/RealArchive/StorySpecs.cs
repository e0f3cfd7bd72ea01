using System.Text.RegularExpressions;
using TrackArchive.Pages;
using TrackArchive.Pages.Finals;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>The story of each final: its length, its figures, and thirty of them word by word.</summary>
public partial class StorySpecs
{
    private const string Remembered = "tests/fixtures/stories.txt";
    private const int Sample = 30;

    private static readonly FinalPage[] Finals = [.. PublishedArchive.Pages.OfType<FinalPage>()];

    [Fact]
    public void Every_final_has_two_to_four_sentences()
    {
        Assert.NotEmpty(Finals);
        Assert.Empty(Finals.Where(f => f.Story.Length is < 2 or > 4).Select(f => $"{f.Route.Path}: {f.Story.Length}"));
        Assert.All(Finals.SelectMany(f => f.Story), sentence => Assert.Matches(@"^\p{Lu}.*[^.]\.$", sentence.Text));
    }

    [Fact]
    public void Every_figure_links_to_what_proves_it()
    {
        var loose = from page in Finals
                    from part in page.Story.SelectMany(s => s.Parts)
                    where part.Proof is null && part.Words.Any(char.IsAsciiDigit)
                    select $"{page.Route.Path}: {part.Words}";
        Assert.Empty(loose);
    }

    [Fact]
    public void Every_figure_is_in_the_data_of_the_final_that_proves_it()
    {
        var byPath = Finals.ToDictionary(f => f.Route.Path);
        var wrong = from page in Finals
                    from part in page.Story.SelectMany(s => s.Parts)
                    where part.Proof is not null
                    let proof = part.Proof.GetValueOrDefault()
                    let stated = Stated(byPath[proof.Path], proof.Fragment).ToArray()
                    from figure in Figures().Matches(part.Words).Select(m => m.Value)
                    where !stated.Any(s => Figures().Matches(s).Any(m => m.Value == figure))
                    select $"{page.Route.Path}: {part.Words} is not in {proof}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Thirty_finals_are_told_as_they_were_read()
    {
        string[] chosen = [.. File.ReadLines(Repository.Folder(Remembered)).Where(line => line.StartsWith("finals/", StringComparison.Ordinal))];
        Assert.Equal(Sample, chosen.Length);
        var byPath = Finals.ToDictionary(f => f.Route.Path);
        Snapshot.Matches(Remembered, string.Join('\n', chosen.Select(path => $"{path}\n  {string.Join("\n  ", byPath[path].Story.Select(s => s.Text))}\n")));
    }

    /// <summary>What the part of the page says that the link points to; without one, what the page is called.</summary>
    private static IEnumerable<string> Stated(FinalPage page, string? fragment) => fragment switch
    {
        FinalAnchors.Result => page.Standings.Rows.SelectMany(r => new[] { r.Mark, r.Behind }).OfType<string>(),
        FinalAnchors.Why => page.Milestones.Select(m => m.Sentence).Concat(page.Standings.Rows.Select(r => r.Mark).OfType<string>()),
        FinalAnchors.Changes => page.Changes.SelectMany(c => c.Lines.Select(l => l.Sentence).Prepend(c.Date)),
        null => [page.Title],
        _ => throw new ArgumentOutOfRangeException(nameof(fragment), fragment, null),
    };

    [GeneratedRegex(@"\d[\d:.,/]*\d|\d")]
    private static partial Regex Figures();
}
