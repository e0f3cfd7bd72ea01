using System.Collections.Immutable;
using TrackArchive.Domain.Questions;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>Questions that were once answered wrongly, since what was not known was passed over.</summary>
public sealed class PublishedQuestionSpecs
{
    private static readonly Lazy<ImmutableArray<QuestionRow>> Rows = new(() => QuestionRows.Create(PublishedArchive.Archive));

    /// <summary>Meyfarth was 16 years and 123 days old in 1972, Robinson 16 years and 343 days in 1928: Skolimowska, 17 in 2000, is behind both.</summary>
    [Fact]
    public void The_youngest_champion_is_not_Skolimowska()
    {
        var answer = Answer("place=1&sort=age");
        Assert.Equal("ulrike-meyfarth", answer.Rows[0].Result.Key);
        var (robinson, skolimowska) = (answer.Rows.First(r => r.Result.Key == "elizabeth-robinson"), answer.Rows.First(r => r.Result.Key == "kamila-skolimowska"));
        Assert.True(answer.Ranks!.Find(robinson)!.Value.IsBelow(answer.Ranks.Find(skolimowska)!.Value));
        Assert.DoesNotContain(answer.Limits, l => l is { Kind: LimitKind.Last, Value: AskedValue.Age }); // a birth of every champion is known, if only about
    }

    [Fact]
    public void The_youngest_medallist_of_the_high_jump_is_not_Mahuchikh()
    {
        var answer = Answer("event=women-high-jump&medal=gold,silver,bronze&sort=age");
        var meyfarth = answer.Rows.Single(r => r.Result.Key == "ulrike-meyfarth" && r.Year == 1972);
        var mahuchikh = answer.Rows.First(r => r.Result.Key == "yaroslava-mahuchikh");
        Assert.True(answer.Ranks!.Find(meyfarth)!.Value.IsBelow(answer.Ranks.Find(mahuchikh)!.Value));
    }

    [Fact]
    public void Who_was_first_on_the_day_and_lost_it_is_found() =>
        Assert.Contains(Answer("event=men-1500m&status=annulled&place=1").Rows, r => (r.Result.Key, r.Year) == ("rashid-ramzi", 2008));

    private static QuestionAnswer Answer(string text) => QuestionAnswer.Create(PublishedArchive.Archive, Rows.Value, QuestionReader.Read(PublishedArchive.Archive, text).Question!);
}
