using CsCheck;
using TrackArchive.FaultTests.Running;
using TrackArchive.Tests.Cli;

namespace TrackArchive.FaultTests.Kills;

/// <summary>
/// Every command that writes is killed at moments all over its work. No file is ever torn, content is as it was before or as
/// the command would have left it once the next command has run, and the same command again leaves content and site as a run
/// does that nobody killed.
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
    public Task A_build() => HoldAsync(place => place.Build(), small: 1);

    [Fact]
    public Task A_build_that_publishes() => HoldAsync(place => place.Build("--publish"), small: 2);

    [Fact]
    public Task An_import() => HoldAsync(place => ["import", Path.Join(place.Path, "table.csv"), "--content", place.Content], small: 3);

    [Fact]
    public Task A_map_that_is_kept() => HoldAsync(place => ["map", "save", "sheet", Path.Join(place.Path, "map.yml"), "--content", place.Content], small: 1);

    [Fact]
    public Task A_format() => HoldAsync(place => ["format", "--content", place.Content], small: 3);

    [Fact]
    public Task A_rename() => HoldAsync(place => ["rename", "event", "men-1500m", "men-metric-mile", "--content", place.Content], small: 3);

    [Fact]
    public Task A_split() => HoldAsync(place => ["split", "carl-lewis", "--finals", "olympic-games/1984/men-4x100m", "--to", "karl-lewis", "--content", place.Content], small: 2);

    [Fact]
    public Task A_merge() => HoldAsync(place => ["merge", "kim-king", "emit-king", "--content", place.Content], small: 2);

    /// <param name="command">The command's arguments.</param>
    /// <param name="small">How many kills <c>dotnet test</c> tries.</param>
    private static async Task HoldAsync(Func<Workplace, string[]> command, int small)
    {
        using var untouched = Prepare();
        var before = untouched.State();
        using var all = new ChangeCount(untouched.Path, _ => { });
        Assert.Equal(0, (await Workplace.RunAsync(command(untouched))).ExitCode);
        var after = untouched.State();
        var moments = all.Count;
        await MomentsOf(moments, small).SampleAsync(
            async changes =>
            {
                using var place = Prepare();
                using var moment = new KillMoment(place.Path, changes);
                using var process = TrackArchiveProgram.Start(command(place));
                await moment.KillAsync(process);
                AssertNothingTorn(after, place);
                await Workplace.RunAsync("check", "--content", place.Content);
                Assert.Contains(Content(place.State()), new[] { Content(before), Content(after) });
                Assert.Equal(0, (await Workplace.RunAsync(command(place))).ExitCode);
                Assert.Equal(after, place.State());
            },
            iter: SuiteSize.Choose(small, full: 100),
            threads: 1);
    }

    /// <summary>Any of them at full size; else one in each of so many equal stretches, so that every stage of the work has its kill.</summary>
    private static Gen<int> MomentsOf(int moments, int small)
    {
        if (SuiteSize.IsFull)
            return Gen.Int[1, moments];
        var next = -1;
        return Gen.Int[1, Math.Max(1, moments / small)].Select(within => (++next % small * moments / small) + within);
    }

    private static IReadOnlyList<(string Path, string Hash)> Content(SortedDictionary<string, string> state) =>
        [.. state.Where(file => file.Key.StartsWith("content/", StringComparison.Ordinal)).Select(file => (file.Key, file.Value))];

    private static Workplace Prepare() => new()
    {
        ["table.csv"] = Table,
        ["map.yml"] = "columns: { Pos: place }\n",
        ["content/athletes/twins.yml"] = "kim-king: { name: Kim King, sex: M }\n",
    };

    private static void AssertNothingTorn(SortedDictionary<string, string> clean, Workplace place)
    {
        var site = place.State().Where(file =>
            file.Key.StartsWith("output/", StringComparison.Ordinal) && !Path.GetFileName(file.Key).StartsWith(".trackarchive-", StringComparison.Ordinal));
        foreach (var (path, hash) in site)
            Assert.Equal((path, clean[path]), (path, hash));
    }
}
