using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>Decisions in a data package name a team without a name of its own as content files do: by the team for which it counts.</summary>
public sealed class PackagedTeamSpecs : IDisposable
{
    private const string Relay = "finals/olympic-games/1984/men-4x100m.yml";

    private readonly ChangedArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("club", "fen")]
    [InlineData("none", "fen")]
    [InlineData("nation", "USA")]
    public void A_decision_on_a_relay_team_comes_back_as_it_was(string counted, string entry)
    {
        Directory.Delete(Path.Combine(_archive.Path, "articles"), recursive: true);
        _archive["teams.yml"] = "fen: { name: Fen Runners }\n";
        _archive["championships/olympic-games.yml"] = _archive["championships/olympic-games.yml"].Replace("editions:", $"teams: {counted}\neditions:", StringComparison.Ordinal);
        _archive[Relay] =
            $$"""
            date: 1984-08-11
            results:
              - { place: 1, nation: USA, club: fen, mark: "37.83" }
            decisions:
              - effect: annul
                entry: {{entry}}
                by: [{ authority: ioc }]
                sources: [wa-results]
            sources: [wa-results]

            """;
        var (loaded, messages) = _archive.Load();
        Assert.Equal("", messages);
        var written = _archive[Relay];
        File.Delete(Path.Combine(_archive.Path, Relay));
        using var package = new PackageFolder(loaded.Archive!);
        Assert.True(package.ImportInto(_archive.Path).Succeeded);
        Assert.Contains($"entry: {entry}\n", _archive[Relay], StringComparison.Ordinal);
        Assert.Contains($"entry: {entry}\n", written, StringComparison.Ordinal);
    }
}
