using CsCheck;
using TrackArchive.Cli.Building;
using TrackArchive.Cli.Moving;
using TrackArchive.Composition;
using TrackArchive.Content.Renaming;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli.Moving;

/// <summary>A random sequence of moves and its reverse leave the folder as it was, and no published address is ever lost.</summary>
public sealed class MoveProperties
{
    private const int Moves = 4;

    private static readonly (EntityKind Kind, string Id)[] Renamed =
    [
        (EntityKind.Athlete, "carl-lewis"), (EntityKind.Athlete, "sebastian-coe"), (EntityKind.Event, "men-1500m"), (EntityKind.Event, "men-4x100m"),
        (EntityKind.Championship, "olympic-games"), (EntityKind.Nation, "GBR"), (EntityKind.Source, "gazette"), (EntityKind.Article, "a-race-without-rivals"),
    ];

    private static readonly (string Athlete, string Final)[] Parted =
    [
        ("ron-brown", "olympic-games/1984/men-4x100m"), ("ben-johnson", "olympic-games/1984/men-100m"), ("sebastian-coe", "olympic-games/1980/men-1500m"),
    ];

    [Fact]
    public void A_sequence_and_its_reverse_leave_everything_as_it_was() =>
        Gen.Int[0, Renamed.Length + Parted.Length - 1].Array[Moves].Sample(
            choices =>
            {
                using var content = Prepare();
                var (before, published) = (content.Files(), content["urls.txt"].Split('\n', StringSplitOptions.RemoveEmptyEntries));
                var there = choices.Distinct().Select((choice, n) => Choose(choice, n)).ToArray();
                var reverse = new List<Move>();
                foreach (var move in there.Where(move => Run(content, move)))
                {
                    reverse.Insert(0, Reverse(move));
                    AssertNoneIsLost(content, published);
                }

                Assert.NotEmpty(reverse);
                foreach (var move in reverse)
                {
                    Assert.True(Run(content, move), $"{move} is refused after {string.Join(", ", there.Select(m => m.ToString()))}");
                    AssertNoneIsLost(content, published);
                }

                Assert.Equal(before, content.Files());
            },
            iter: 4,
            threads: 1);

    private static Move Choose(int choice, int n) => choice < Renamed.Length
        ? new Rename(Renamed[choice].Kind, Renamed[choice].Id, Renamed[choice].Kind == EntityKind.Nation ? "XY" + (char)('A' + n) : $"z{n}-{Renamed[choice].Id}")
        : new SplitAthlete(Parted[choice - Renamed.Length].Athlete, [Parted[choice - Renamed.Length].Final], $"z{n}-{Parted[choice - Renamed.Length].Athlete}");

    private static Move Reverse(Move move) => move switch
    {
        Rename rename => new Rename(rename.Kind, rename.New, rename.Old),
        SplitAthlete split => new MergeAthletes(split.Other, split.Athlete),
        _ => throw new ArgumentOutOfRangeException(nameof(move)),
    };

    /// <summary>In canonical form, with all of its addresses published.</summary>
    private static TemporaryFolder Prepare()
    {
        var content = TinyArchive.Copy();
        new ContentFormatter(content.Path, content.Path).Run([], write: true);
        var options = new BuildOptions(content.Path, Output: "");
        var archive = CheckedArchive.Create(options.Source, options, new Stages(_ => { }), new DiagnosticBag())!;
        content["urls.txt"] = string.Concat(archive.Addresses.Order(StringComparer.Ordinal).Select(a => a + "\n"));
        return content;
    }

    /// <summary>Whether it was done; what cannot be (an id that an earlier move took away) changes nothing.</summary>
    private static bool Run(TemporaryFolder content, Move move)
    {
        var before = content.Files();
        var report = ArchiveMove.Run(content.Path, move, keepAll: false, write: true, _ => { });
        Assert.Empty(report.Diagnostics.Select(d => $"{move}: {d.Location}: {d.Message}"));
        if (report.Failure is not null)
            Assert.Equal(before, content.Files());
        return report.Failure is null;
    }

    /// <summary>The ledger is checked by every build; it must still have them all.</summary>
    private static void AssertNoneIsLost(TemporaryFolder content, string[] published)
    {
        Assert.Empty(published.Except(content["urls.txt"].Split('\n').Select(line => line.Split(' ')[0])));
        var options = new BuildOptions(content.Path, Output: "");
        var mistakes = new DiagnosticBag();
        Assert.True(CheckedArchive.Create(options.Source, options, new Stages(_ => { }), mistakes) is not null, string.Join('\n', mistakes.Sorted().Select(d => $"{d.Location}: {d.Message}")));
    }
}
