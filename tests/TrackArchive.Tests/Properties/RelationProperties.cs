using CsCheck;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations.Records;
using TrackArchive.Domain.Relations.Titles;
using TrackArchive.Tests.Domain;
using TrackArchive.Tests.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Properties;

/// <summary>What holds for relations of any archive: two championships, up to twelve finals of fields of six out of eight athletes.</summary>
public class RelationProperties
{
    private static readonly EventId Event = new("men-1500m");

    private static readonly Gen<Final> Finals = Gen.Select(Gen.Bool, Gen.Int[1, 25], Gen.Shuffle(Enumerable.Range(0, 8).ToArray()), Gen.Int[0, 9]).Select((isGames, n, order, fate) =>
    {
        var final = Given.Final($"{(isGames ? "og" : "wc")}/{1900 + (4 * n)}/men-1500m");
        for (var i = 0; i < 6; i++)
            final = i == 5 && fate > 6 ? final.Without(ResultStatus.DidNotFinish, Who(order[i])) : final.Placed(i + 1, Who(order[i]), $"3:3{i}.00");
        return fate < 3 ? final.Annulled(final.Results[fate].Key, Given.Ioc("2020")) : final;
    });

    private static readonly Gen<Final[]> Archives = Finals.Array[1, 12].Select(finals => finals.DistinctBy(f => f.Id).ToArray());

    [Fact]
    public void A_lineage_visits_every_edition_once() => Archives.Sample(finals =>
    {
        var archive = GivenFinals.CreateArchive(finals, GivenFinals.Cancelled("og", 1898));
        var global = TitleLineage.Global(archive, Event);
        Assert.Equal(
            finals.Select(f => f.Edition.Id.ToString()).Order(StringComparer.Ordinal),
            global.Steps.Select(s => s.Edition.Id.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(global.Titles.Length, global.Reigns.Sum(r => r.Titles.Length));
    });

    [Fact]
    public void Following_next_from_the_first_title_reaches_every_title() => Archives.Sample(finals =>
    {
        var global = TitleLineage.Global(GivenFinals.CreateArchive(finals), Event);
        var visited = new List<LineageStep>();
        for (var at = global.Titles.FirstOrDefault(); at is not null; at = global.Next(at.Final!))
        {
            Assert.Same(visited.LastOrDefault(), global.Previous(at.Final!));
            visited.Add(at);
        }

        Assert.Equal(global.Titles, visited);
    });

    [Fact]
    public void Head_to_head_is_antisymmetric() => Archives.Sample(finals =>
    {
        var rivalries = GivenFinals.Relations(finals).Rivalries;
        for (var a = 0; a < 8; a++)
        {
            for (var b = 0; b < a; b++)
            {
                if (!IsThere(finals, a) || !IsThere(finals, b))
                    continue;
                var (there, back) = (rivalries.Compare(Id(a), Id(b)), rivalries.Compare(Id(b), Id(a)));
                Assert.Equal((there.FirstAhead, there.SecondAhead, there.Level, there.NotDecided, there.Annulled), (back.SecondAhead, back.FirstAhead, back.Level, back.NotDecided, back.Annulled));
                Assert.Equal(there.Meetings, back.Reversed().Meetings);
            }
        }
    });

    [Fact]
    public void The_order_of_the_input_changes_nothing() => Archives.Sample(finals =>
        Assert.Equal(Describe(finals), Describe([.. finals.Reverse()])));

    [Fact]
    public void Taking_a_result_away_by_a_decision_that_refills_gives_the_standings_without_it() => Archives.Sample(finals =>
    {
        foreach (var final in finals.Where(f => !f.Decisions.IsEmpty))
        {
            var entry = final.Decisions[0].Entry!;
            var places = Standings.Create(final, GivenAuthorities.Ioc, Given.Today, Given.Today).Rows.Where(r => r.Result != entry).Select(r => (r.Result.Key, r.Place, r.Medal));
            var without = final with
            {
                Decisions = [],
                Results = [.. final.Results.Where(r => r != entry).Select(r => r.Place > entry.Place ? r with { Place = r.Place - 1 } : r)],
            };
            Assert.Equal(Standings.Create(without, GivenAuthorities.Ioc, Given.Today, Given.Today).Rows.Select(r => (r.Result.Key, r.Place, r.Medal)), places);
        }
    });

    [Fact]
    public void A_counted_record_is_better_than_every_counted_one_before_it() => Archives.Sample(finals =>
    {
        var relations = GivenFinals.Relations(finals);
        foreach (var staircase in relations.Archive.Championships.SelectMany(c => relations.Staircases(Event, c.Id)))
        {
            RecordStep[] set = [.. staircase.Steps.Where(s => s.Kind == RecordStepKind.Set)];
            Assert.All(set.Zip(set.Skip(1)), pair => Assert.True(pair.Second.Mark.Value < pair.First.Mark.Value));
        }
    });

    private static string Describe(Final[] finals)
    {
        var relations = GivenFinals.Relations(finals);
        return string.Join('\n',
        [
            .. relations.Global(Event).Steps.Select(s => $"{s.Edition.Id} {string.Join(' ', s.Champions.Select(c => c.Result.Key))} {string.Join(' ', s.Former.Select(c => c.Result.Key))}"),
            .. relations.Rivalries.OfChampions.Select(r => $"{r.First.Id} {r.Second.Id} {r.FirstAhead} {r.SecondAhead} {r.Annulled}"),
            .. relations.Archive.Finals.SelectMany(f => relations.Milestones.Find(f).Select(m => $"{f.Id} {m.Kind} {m.Who.Result.Key} {m.Number} {m.Strength}")),
        ]);
    }

    private static bool IsThere(Final[] finals, int athlete) => finals.SelectMany(f => f.Results).Any(r => r.Key == $"a{athlete}");

    private static AthleteId Id(int athlete) => new($"a{athlete}");

    private static string Who(int athlete) => $"a{athlete} N{athlete % 3}N";
}
