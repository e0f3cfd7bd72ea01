using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>Rounds go out into tables of their own and come back as they were, in the file where they were.</summary>
public sealed class RoundPackageSpecs : IDisposable
{
    private const string Own = "finals/olympic-games/1984/men-100m.yml";
    private const string Final = "finals/world-championships/2023/men-1500m.yml";
    private const string Beside = "finals/world-championships/2023/men-1500m.rounds.yml";

    private readonly ChangedArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Rounds_come_back_to_the_byte_with_all_that_a_race_has()
    {
        _archive[Own] = """
            date: 1984-08-04
            wind: 0.2
            results:
              - { place: 1, athlete: carl-lewis,  nation: USA, mark: "9.99" }
              - { place: 2, athlete: sam-graddy,  nation: USA, mark: "10.19" }
              - { place: 3, athlete: ben-johnson, nation: CAN, mark: "10.22" }
            sources: [ioc-list, olympedia]
            rounds:
              - round: semi-final
                number: 2
                date: 1984-08-04
                start: "17:10"
                wind: not-measured
                advance: { by-place: 4 }
                results:
                  - { place: 1, athlete: carl-lewis, nation: USA, mark: "10.14", advances: Q, bib: "9", lane: 3 }
                  - { place: 2, athlete: ron-brown,  nation: USA, mark: "10.34", reaction: "0.147", note: He slowed down. }
                sources: [olympedia]
                notes:
                  - A note on the race.

            """;
        _archive[Beside] = """
            rounds:
              - round: heat
                number: 1
                date: 2023-08-19
                date-sources: [gazette]
                coverage: { complete: wa-results }
                advance: { by-place: 6, by-mark: 6 }
                results:
                  - { place: 1, athlete: jakob-ingebrigtsen, nation: NOR, mark: "3:33.94", advances: Q, records: [SB], other-marks: [{ mark: "3:33.9", sources: [gazette] }] }
                  - { place: 2, athlete: mohamed-katir,      nation: ESP, mark: "3:34.12", sources: [gazette] }
                  - { athlete: josh-kerr, nation: GBR, status: DNF, advances: qR }
                decisions:
                  - effect: annul
                    entry: mohamed-katir
                    by:
                      - { authority: world-athletics, date: 2024-02, note: A note. }
                    reason: whereabouts
                    sources: [gazette]
                splits:
                  - { distance: 800, mark: "1:57.00", leader: josh-kerr, source: wa-results }
                sources: [wa-results]

            """;
        var before = (Format(_archive[Own], FileKind.Final), Format(_archive[Beside], FileKind.Rounds));
        var (loaded, told) = _archive.Load();
        Assert.Equal("", told);
        using var package = new PackageFolder(loaded.Archive!);
        foreach (var lost in new[] { Own, Final, Beside })
            File.Delete(Path.Combine(_archive.Path, lost));

        var report = package.ImportInto(_archive.Path);

        Assert.True(report.Succeeded, $"{report.Failure}{string.Join('\n', report.Diagnostics)}");
        Assert.Equal(before.Item1, _archive[Own]);
        Assert.Equal(before.Item2, _archive[Beside]);
        Assert.Equal(["olympic-games/1984/men-100m", "world-championships/2023/men-1500m"], report.AddedFinals);
    }

    private static string Format(string text, FileKind kind) => CanonicalYaml.Read(text, "", new DiagnosticBag())!.Write(kind)!;
}
