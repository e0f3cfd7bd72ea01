using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Composing;
using TrackArchive.Publishing.Exports;
using TrackArchive.Publishing.Exports.Tables;
using TrackArchive.Tests.Domain;
using Xunit;

namespace TrackArchive.Tests.Architecture;

/// <summary>
/// What happens to an archive that uses a member which somebody added to a closed set and gave no token, no words and no rule:
/// everything that is made of it stops and names the member. Nothing is written that says something else.
/// </summary>
public class MadeUpMemberSpecs
{
    private const int MadeUp = 99;

    private static readonly Dictionary<string, (object Member, Func<Final, Final> Use)> Members = new()
    {
        ["result status"] = ((ResultStatus)MadeUp, f => f.Without((ResultStatus)MadeUp, "ovett GBR")),
        ["sex"] = ((Sex)MadeUp, f => f with { Event = f.Event with { Sex = (Sex)MadeUp } }),
        ["discipline"] = ((Discipline)MadeUp, f => f with { Event = f.Event with { Discipline = (Discipline)MadeUp } }),
        ["status of an edition"] = ((EditionStatus)MadeUp, f => f with { Edition = f.Edition with { Status = (EditionStatus)MadeUp } }),
        ["effect of a decision"] = ((DecisionEffect)MadeUp, f => f.Decided((DecisionEffect)MadeUp, "cram", [Given.Ioc("1990")])),
        ["medal"] = ((Medal)MadeUp, f => f.Awarded("cram", null, (Medal)MadeUp, Given.Ioc("1990"))),
    };

    private static readonly Dictionary<string, Action<Archive>> Consumers = new()
    {
        ["pages"] = archive => SitePages.Create(new ArchiveRelations(archive), ProvenClaims.None, hasTexts: false, workers: 1),
        ["JSON"] = archive => _ = DataFiles.Create(new ArchiveRelations(archive), workers: 1).Count(),
        ["CSV"] = archive => Assert.All(ArchiveTables.Create(new ArchiveRelations(archive)), table => Assert.NotEmpty(CsvFile.Create(table))),
        ["SQLite"] = archive => SqliteFile.Create(ArchiveTables.Create(new ArchiveRelations(archive)), SqliteViews.Create(archive)),
    };

    public static TheoryData<string, string> Uses()
    {
        var uses = new TheoryData<string, string>();
        foreach (var member in Members.Keys)
        {
            foreach (var consumer in Consumers.Keys)
                uses.Add(member, consumer);
        }

        return uses;
    }

    [Theory]
    [MemberData(nameof(Uses))]
    public void A_made_up_member_is_named_by_whatever_would_say_it(string member, string consumer)
    {
        var (madeUp, use) = Members[member];
        var thrown = Record.Exception(() => Consumers[consumer](GivenArchive.From(use(Race))));
        Assert.True(Causes(thrown).OfType<ArgumentOutOfRangeException>().Any(e => madeUp.Equals(e.ActualValue)), $"{consumer} of a made-up {member}: {thrown?.ToString() ?? "silent"}");
    }

    [Fact]
    public void The_same_archive_without_it_goes_through_all() =>
        Assert.All(Consumers.Values, consume => consume(GivenArchive.From(Race)));

    private static Final Race => Given.Final("olympic-games/1984/men-1500m", "1984-08-11")
        .Placed(1, "coe GBR", "3:32.53").Placed(2, "cram GBR", "3:33.40").Placed(3, "abascal ESP", "3:34.30");

    private static IEnumerable<Exception> Causes(Exception? thrown) => thrown switch
    {
        null => [],
        AggregateException several => several.InnerExceptions.SelectMany(Causes),
        _ => Causes(thrown.InnerException).Prepend(thrown),
    };
}
