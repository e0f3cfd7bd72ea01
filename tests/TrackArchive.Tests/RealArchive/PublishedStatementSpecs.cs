using TrackArchive.Domain;
using TrackArchive.Domain.Relations.Distinctions;
using TrackArchive.Tests.Properties;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>What this archive says of itself, and that nothing it does not know can make it false.</summary>
public class PublishedStatementSpecs(ITestOutputHelper output)
{
    private const int Worlds = 20;

    private static readonly (Final Final, Milestone Milestone)[] All =
        [.. PublishedArchive.Archive.Finals.SelectMany(f => PublishedArchive.Relations.Milestones.Find(f).Select(m => (f, m)))];

    [Fact]
    public void No_statement_is_false_in_any_world_that_the_archive_allows()
    {
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = new CompletedArchive(PublishedArchive.Archive, seed);
            foreach (var (final, milestone) in All)
                Assert.True(world.IsTrue(final, milestone) != false, $"{final.Id}: {milestone.Kind} of {milestone.Who.Result.Key}, {milestone.Strength}, world {seed}");
        }
    }

    [Fact]
    public void Statements_are_counted_by_kind_and_by_strength()
    {
        foreach (var kind in All.GroupBy(s => s.Milestone.Kind).OrderBy(g => g.Key))
            output.WriteLine($"{kind.Key}: {kind.Count(s => s.Milestone.Strength == Strength.Plain)} plain, {kind.Count(s => s.Milestone.Strength == Strength.Limited)} limited");
        Assert.All(All, s => Assert.Equal(s.Milestone.LeftOut.IsEmpty, s.Milestone.Strength == Strength.Plain));
        Assert.Contains(All, s => s.Milestone.Strength == Strength.Plain);
    }

    [Theory]
    [InlineData("olympic-games/2024/men-decathlon")]
    [InlineData("olympic-games/2004/women-high-jump")]
    [InlineData("olympic-games/2008/women-100m")]
    [InlineData("olympic-games/2008/men-100m")]
    public void Nobody_is_called_the_youngest_before_whom_a_younger_one_won(string final) =>
        Assert.DoesNotContain(PublishedArchive.Relations.Milestones.Find(PublishedArchive.Final(final)), m => m.Kind == MilestoneKind.YoungestWinner);

    [Fact]
    public void Nobody_is_called_the_oldest_before_whom_an_older_one_won() =>
        Assert.DoesNotContain(PublishedArchive.Relations.Milestones.Find(PublishedArchive.Final("olympic-games/1992/men-10000m")), m => m.Kind == MilestoneKind.OldestWinner);

    [Fact]
    public void The_mark_of_2008_is_not_said_to_be_better_than_that_of_1988_in_the_womens_100_metres() =>
        Assert.DoesNotContain(
            PublishedArchive.Relations.Milestones.Find(PublishedArchive.Final("olympic-games/2008/women-100m")),
            m => m is { Kind: MilestoneKind.Record, Strength: Strength.Plain });
}
