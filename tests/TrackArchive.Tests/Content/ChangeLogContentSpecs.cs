using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>What an edition changed, in one file or in parts.</summary>
public sealed class ChangeLogContentSpecs : IDisposable
{
    private const string Log = "changes/2026-2.yml";
    private const string Part = "changes/2026-2/olympic-games-1984.yml";
    private const string Heading = "edition: \"2026.2\"\ndate: 2026-11-28\n";

    private const string Changes = """
        changes:
          - { final: olympic-games/1984/men-1500m, what: start, after: "18:45" }

        """;

    private readonly ChangedArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Changes_are_read_from_the_logs_file_and_then_from_its_parts()
    {
        _archive[Log] = Heading + "changes:\n  - { athlete: sebastian-coe, what: born, after: \"1956-09-29\" }\n";
        _archive[Part] = Changes;
        _archive["changes/2026-2/world-championships-2023.yml"] = Changes.Replace("olympic-games/1984", "world-championships/2023", StringComparison.Ordinal);
        var (loaded, messages) = _archive.Load();
        Assert.Empty(messages);
        var log = Assert.Single(loaded.Archive!.ChangeLogs);
        Assert.Equal(["sebastian-coe", "olympic-games/1984/men-1500m", "world-championships/2023/men-1500m"], log.Changes.Select(c => c.Athlete?.Id.Value ?? c.Final!.Id.ToString()));
        Assert.Equal(Log, log.ContentPath);
    }

    [Fact]
    public void A_log_may_have_all_its_changes_in_parts()
    {
        _archive[Log] = Heading;
        _archive[Part] = Changes;
        var (loaded, messages) = _archive.Load();
        Assert.Empty(messages);
        Assert.Single(Assert.Single(loaded.Archive!.ChangeLogs).Changes);
    }

    [Fact]
    public void A_part_without_its_log_is_reported_with_the_file_that_is_missing()
    {
        _archive[Part] = Changes;
        var messages = _archive.Load().Messages;
        Assert.Contains("olympic-games-1984.yml:1:1: error TA106: there is no log of changes '2026-2'", messages, StringComparison.Ordinal);
        Assert.Contains("changes/2026-2.yml has its edition, date and summary", messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_in_canonical_form_stays_as_it_is() =>
        Assert.Equal(Changes, CanonicalYaml.Read(Changes, Part, new DiagnosticBag())!.Write(FileKind.ChangeLogPart));
}
