using CsCheck;
using TrackArchive.Domain;
using TrackArchive.Domain.Questions;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Tests.Domain;
using TrackArchive.Tests.Domain.Relations;
using Xunit;

namespace TrackArchive.Tests.Properties;

/// <summary>Rounds win nothing: whatever is derived of an archive is the same with any rounds before its finals.</summary>
public class RoundProperties
{
    private static readonly string[] Questions = ["", "place=1&sort=age", "medal=gold&group=nation", "group=athlete&least=2", "status=annulled", "age=..24", "athlete=a1"];

    /// <summary>Heats and semi-finals with people of the finals and others, faster than any final, records and winds included.</summary>
    private static readonly Gen<(Archive With, Archive Without)> Pairs =
        Gen.Select(HoledArchives.All, Gen.Int[0, 11].Array[3, 6].Array[1, 4].Array[14]).Select((archive, fields) =>
        {
            Final[] with = [.. archive.Finals.Select((f, i) => f.Event.IsForTeams ? f : WithRounds(f, fields[i % fields.Length]))];
            return (GivenFinals.CreateArchive(with), archive);
        });

    [Fact]
    public void Nothing_derived_changes_by_rounds()
    {
        var rounds = 0;
        Pairs.Sample(
            pair =>
            {
                Assert.Equal(Describe(pair.Without, pair.Without), Describe(pair.With, pair.Without));
                Interlocked.Add(ref rounds, pair.With.Finals.Sum(f => f.Rounds.Length));
            },
            iter: 150);
        Assert.True(rounds > 1_000, $"only {rounds} rounds were tried");
    }

    private static Final WithRounds(Final final, int[][] fields) => fields.Index().Aggregate(final, (f, heat) => f.WithRound(
        heat.Index % 3 == 2 ? Round.SemiFinal : Round.Heat, heat.Index + 1,
        [.. heat.Item.Distinct().Select((a, i) => $"{(a < 8 ? "a" : "b")}{a} N{a % 3}N {9 + (i / 10m):0.0}0 {(i < 2 ? "Q" : "")}")])) is var made
        ? made with { Rounds = [.. made.Rounds.Select(r => r with { Results = [.. r.Results.Select(l => l with { Records = ["WR"] })] })] }
        : final;

    /// <summary>Of the people and nations that the archive has without rounds.</summary>
    private static string Describe(Archive archive, Archive known)
    {
        var relations = new ArchiveRelations(archive);
        var rows = QuestionRows.Create(archive);
        return string.Join('\n',
        [
            .. known.Events.SelectMany(e => relations.Global(e.Id).Steps.Select(s => $"{e.Id} {s.Edition.Id} {string.Join(' ', s.Champions.Select(c => c.Result.Key))} {string.Join(' ', s.Former.Select(c => c.Result.Key))}")),
            .. archive.Finals.SelectMany(f => relations.Milestones.Find(f).Select(m => $"{f.Id} {m.Kind} {m.Who.Result.Key} {m.Number} {m.Strength}")),
            .. archive.Finals.Select(f => $"{f.Id} {f.Coverage} {archive.Now(f).Places()} {archive.Now(f).Medals()}"),
            .. relations.Rivalries.OfChampions.Select(r => $"{r.First.Id} {r.Second.Id} {r.FirstAhead} {r.SecondAhead} {r.Annulled}"),
            .. known.Athletes.Select(a => Describe(relations.Careers.Get(a))),
            .. relations.Medals.Counts.Select(c => $"{c.Team.Id} {c.Gold} {c.Silver} {c.Bronze}"),
            .. from e in known.Events
               from c in known.Championships
               from s in relations.Staircases(e.Id, c.Id)
               from step in s.Steps
               select $"{e.Id} {c.Id} {step.Final.Id} {step.Kind} {step.Mark}",
            .. Questions.Select(q => QuestionReader.Read(known, q).Question).OfType<Question>().Select(q => Describe(QuestionAnswer.Create(archive, rows, q))),
        ]);
    }

    private static string Describe(Career career) =>
        $"{career.Athlete.Id} {string.Join(' ', career.Steps.Select(s => s.Final.Id))} {string.Join(' ', Medals.Tokens.Terms.Select(career.Count))}";

    private static string Describe(QuestionAnswer answer) => $"{answer.Rows.Length} {answer.Undecided.Length} {answer.Groups.Length} {string.Join(' ', answer.Rows.Select(r => $"{r.Final.Id}/{r.Standing.Result.Key}"))}";
}
