using CsCheck;
using TrackArchive.FaultTests.Running;
using TrackArchive.Tests.Cli;

namespace TrackArchive.FaultTests.Kills;

/// <summary>
/// Every command that writes is killed at random moments. No file is ever torn, and the next build or format leaves content
/// and site as a run does that nobody killed.
/// </summary>
public sealed class KillSpecs
{
    private const string Table =
        "championship,edition,event,place,athlete,nation,mark,source\n"
        + "olympic-games,1984,women-1500m,1,Gabriella Dorio,ITA,4:03.25,olympedia\n"
        + "olympic-games,1984,women-1500m,2,Doina Melinte,ROU,4:03.76,olympedia\n"
        + "olympic-games,1980,women-pentathlon,1,Nadezhda Tkachenko,URS,5083,olympedia\n"
        + "olympic-games,1980,women-pentathlon,2,Olga Rukavishnikova,URS,4937,olympedia\n";

    [Fact]
    public Task A_build() => HoldAsync(place => place.Build(), moments: 400, small: 1);

    [Fact]
    public Task A_build_that_publishes() => HoldAsync(place => place.Build("--publish"), moments: 405, small: 2);

    /// <summary>Athletes are written before the finals that name them, each file as a whole; the import is not taken up again by itself.</summary>
    [Fact]
    public async Task An_import()
    {
        using var untouched = Prepare();
        var before = untouched.State();
        Assert.Equal(0, (await Workplace.RunAsync(Import(untouched))).ExitCode);
        var after = untouched.State();
        await Gen.Int[1, 12].SampleAsync(
            async changes =>
            {
                using var place = Prepare();
                using var moment = new KillMoment(place.Path, changes);
                using var process = TrackArchiveProgram.Start(Import(place));
                await moment.KillAsync(process);
                Assert.All(
                    place.State().Where(file => !file.Key.EndsWith('~')),
                    file => Assert.Contains(file.Value, new[] { before.GetValueOrDefault(file.Key), after.GetValueOrDefault(file.Key) }));
                Assert.Equal(0, (await Workplace.RunAsync("check", "--content", place.Content)).ExitCode);
            },
            iter: SuiteSize.Choose(2, full: 100),
            threads: 1);
    }

    [Fact]
    public Task A_format() => HoldAsync(place => ["format", "--content", place.Content], moments: 30, small: 2);

    /// <param name="command">The command's arguments.</param>
    /// <param name="moments">About as many changes as the command makes.</param>
    /// <param name="small">How many kills <c>dotnet test</c> tries.</param>
    private static async Task HoldAsync(Func<Workplace, string[]> command, int moments, int small)
    {
        using var untouched = Prepare();
        Assert.Equal(0, (await Workplace.RunAsync(command(untouched))).ExitCode);
        var clean = untouched.State();
        await Gen.Int[1, moments].SampleAsync(
            async changes =>
            {
                using var place = Prepare();
                using var moment = new KillMoment(place.Path, changes);
                using var process = TrackArchiveProgram.Start(command(place));
                await moment.KillAsync(process);
                AssertNothingTorn(clean, place);
                Assert.Equal(0, (await Workplace.RunAsync(command(place))).ExitCode);
                Assert.Equal(clean, place.State());
            },
            iter: SuiteSize.Choose(small, full: 100),
            threads: 1);
    }

    private static string[] Import(Workplace place) => ["import", Path.Join(place.Path, "table.csv"), "--content", place.Content];

    private static Workplace Prepare() => new() { ["table.csv"] = Table };

    private static void AssertNothingTorn(SortedDictionary<string, string> clean, Workplace place)
    {
        var site = place.State().Where(file =>
            file.Key.StartsWith("output/", StringComparison.Ordinal) && !Path.GetFileName(file.Key).StartsWith(".trackarchive-", StringComparison.Ordinal));
        foreach (var (path, hash) in site)
            Assert.Equal((path, clean[path]), (path, hash));
    }
}
