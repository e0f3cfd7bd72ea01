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
        Assert.All(Finals.SelectMany(f => f.Story), sentence => Assert.Matches(@"^\p{Lu}.*[^ ,.]\.$", sentence.Text));
    }

    [Theory]
    [InlineData("1904/men-100m", "The title passed to Reggie Walker of South Africa at London 1908.")] // and not to a champion of the Intercalated Games
    [InlineData("1904/men-long-jump", "The title passed to Frank Irons of the United States at London 1908.")]
    [InlineData("2000/women-100m", "The next champion is Yulia Nestsiarenka of Belarus, at Athens 2004.")] // nobody has the title that would pass
    public void The_last_sentence_says_where_the_title_went(string final, string sentence) =>
        Assert.Equal(sentence, Finals.Single(f => f.Route.Path == $"finals/olympic-games/{final}.html").Story[^1].Text);

    [Fact]
    public void A_title_in_a_row_is_no_wait() =>
        Assert.DoesNotContain(Finals.Select(f => string.Join(' ', f.Story.Select(s => s.Text))), story => story.Contains("title in a row", StringComparison.Ordinal) && story.Contains("had last won", StringComparison.Ordinal));

    [Fact]
    public void Whoever_held_the_title_and_lost_it_is_said_to_have_lost_the_title()
    {
        var lost = from page in Finals
                   let final = PublishedArchive.Final(page.Route.Path["finals/".Length..^".html".Length])
                   let former = PublishedArchive.Relations.Lineage(final.Event.Id, final.Id.Edition.Championship).StepOf(final)?.Former.LastOrDefault()
                   where former is not null
                   select (former.Result.Name, Story: string.Join(' ', page.Story.Select(s => s.Text)));
        Assert.NotEmpty(lost);
        Assert.All(lost, l => Assert.Matches($"{Regex.Escape(l.Name)}.* lost the title", l.Story));
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
