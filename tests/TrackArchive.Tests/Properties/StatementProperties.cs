using CsCheck;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Distinctions;
using TrackArchive.Tests.Domain;
using TrackArchive.Tests.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Properties;

/// <summary>
/// No statement is false in any world that the archive allows. The archives have every kind of hole: births and days that are not known
/// or in part, marks that are missing, estimated, coarse or wind-assisted, podiums in part, finals without a winner, finals that are not there.
/// </summary>
public class StatementProperties(ITestOutputHelper output)
{
    private const int MinStatements = 10_000;
    private const int Archives = 700;
    private const int WorldsEach = 4;

    private static readonly string?[] Births = ["1960-05-04", "1962-11-30", "1964", "~1958", "~1966", null, "1955-02-28", "1968-08-21"];

    private static readonly Gen<Final> Finals = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 2], Gen.Shuffle(Enumerable.Range(0, 8).ToArray()), Gen.Int[0, 20], Gen.Int[0, 60], Gen.Int[0, 9]).Select(
        (n, which, who, hole, mark, date) =>
        {
            var isGames = which != 2;
            var year = 1976 + (4 * n) + (isGames ? 0 : 3);
            var final = Given.Final($"{(isGames ? "og" : "wc")}/{year}/{(which == 1 ? "men-800m" : "men-1500m")}", date < 5 ? $"{year}-08-{10 + n}" : date < 7 ? $"{year}-08" : null);
            if (date % 2 == 0)
                final = final with { Edition = final.Edition with { Dates = new DateSpan(new DateOnly(year, 8, 1), new DateOnly(year, 8, 28)) } };
            var places = hole switch { 0 => 1, 1 => 2, _ => 4 };
            for (var place = hole == 2 ? 2 : 1; place <= places; place++)
                final = final.Placed(place, $"a{who[place]} N{who[place] % 3}N", place == 1 && hole is 3 or 4 ? null : Mark(mark, place, hole));
            if (hole == 5)
                final = final with { Results = final.Results.SetItem(0, final.Results[0] with { IsEstimated = true }) };
            // A decision is about a result as it is: births come first.
            final = Births.Select((born, i) => (born, i)).Where(b => b.born is not null && final.Results.Any(r => r.Key == $"a{b.i}"))
                .Aggregate(final, (f, b) => f.BornOn($"a{b.i}", b.born!));
            return hole == 6 ? final.Annulled(final.Results[0].Key, Given.Ioc("2020")) : final;
        });

    private static readonly Gen<Archive> Holed = Gen.Select(Finals.Array[6, 26], Gen.Int[0, 20]).Select((finals, missing) => GivenFinals.CreateArchive(
        [.. finals.DistinctBy(f => f.Id)],
        missing >= 16 || finals.Any(f => f.Edition.Year == 1978 + missing) ? [] : [GivenFinals.Held("og", 1978 + missing, [.. finals.Select(f => f.Event.Id.Value).Distinct()])]));

    /// <summary>In hundredths, some in tenths; of some winners wind-assisted.</summary>
    private static string Mark(int mark, int place, int hole)
    {
        var hundredths = (mark * 7) + (place * 25);
        return $"3:3{hundredths / 100}.{(mark % 7 == 0 ? $"{hundredths % 100 / 10}" : $"{hundredths % 100:00}")}{(place == 1 && hole > 18 ? "w" : "")}";
    }

    [Fact]
    public void No_statement_is_false_in_any_world_that_the_archive_allows()
    {
        var (plain, limited, annulled) = (0, 0, 0);
        Gen.Select(Holed, Gen.Int[0, 1_000_000]).Sample(
            (archive, seed) =>
            {
                var relations = new ArchiveRelations(archive);
                var statements = archive.Finals.SelectMany(f => relations.Milestones.Find(f).Select(m => (final: f, milestone: m))).ToArray();
                for (var i = 0; i < WorldsEach; i++)
                {
                    var world = new CompletedArchive(archive, seed + i);
                    foreach (var (final, milestone) in statements)
                        Assert.True(world.IsTrue(final, milestone), $"{final.Id}: {milestone.Kind} of {milestone.Who.Result.Key}, {milestone.Strength}, world {seed + i}\n{world.Describe(final.Event)}");
                }

                Interlocked.Add(ref plain, statements.Count(s => s.milestone.Strength == Strength.Plain));
                Interlocked.Add(ref annulled, archive.Finals.Count(f => archive.Now(f).Rows.Any(r => r.RemovedBy is not null)));
                Interlocked.Add(ref limited, statements.Count(s => s.milestone.Strength == Strength.Limited));
            },
            iter: Archives);
        output.WriteLine($"{Archives} archives, {plain} plain and {limited} limited statements, {annulled} annulled winners, {WorldsEach} worlds each");
        Assert.True(annulled >= Archives / 10, $"only {annulled} annulled winners");
        Assert.True(plain + limited >= MinStatements, $"only {plain} plain and {limited} limited statements were tried");
        Assert.True(limited >= MinStatements / 10, $"only {limited} limited statements were tried");
    }
}
