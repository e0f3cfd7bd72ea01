using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Pictures.Making;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Eras;

/// <summary>
/// Each event's champions as a script, since a page opened from a folder may load nothing else: <c>trackArchiveCompare(…)</c> with the
/// distance in metres (or null), whether less is better and, for each champion, the final's name and address, the names, what is compared
/// and the first eight as place, medal, short name, name, value and mark.
/// </summary>
internal static class CompareShards
{
    private const int HashDigits = 10;
    private const int LeastFinals = 2;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static ImmutableArray<CompareShard> Of(ArchiveRelations relations) =>
        [.. relations.Archive.Events.Order(ProgrammeOrder.Instance).Select(e => Of(relations, e)).OfType<CompareShard>()];

    private static CompareShard? Of(ArchiveRelations relations, Event @event)
    {
        var runs = relations.Global(@event.Id).Titles.SelectMany(s => relations.PerformancesIn(s.Final!)).Select(Run).ToArray();
        if (runs.Length < LeastFinals)
            return null;
        var script = $"trackArchiveCompare({JsonSerializer.Serialize(new { @event = @event.Id.Value, distance = @event.MarkKind == MarkKind.Time ? @event.Distance : null, lessIsBetter = @event.MarkKind == MarkKind.Time, runs }, Readable)});\n";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script)))[..HashDigits];
        return new CompareShard(@event.Id.Value, @event.FullName, Routes.CompareData(@event.Id, hash), script);
    }

    private static object Run(Performance run) => new
    {
        id = $"{run.Final.Id.Edition}/{run.Champion.Result.Key}",
        final = $"{run.Final.Edition.ChampionshipName}, {run.Final.Edition.PlaceName}",
        address = Routes.Final(run.Final.Id).Path,
        year = run.Final.Edition.HeldIn,
        champion = run.Champion.Result.Name,
        nation = run.Champion.Result.Nation.Code.Value,
        day = Rows.DateOf(run.Final),
        mark = run.Champion.Result.Mark?.Text,
        seconds = run.AverageSpeed is null ? null : (decimal?)run.Champion.Result.Mark!.Value.Value,
        margin = run.Margin is { } margin ? MilestoneStatements.Words(run.Final, margin) : null,
        field = run.Field,
        record = run.RecordThen is { } before ? $"{before.Mark.Text}, {before.Standing.Result.Name}, {before.Final.Edition.PlaceName}" : null,
        marks = FieldsTogether.Field(run)?.Marks.Select(m => new object?[] { m.Place.Words, m.Medal is { } medal ? Medals.Tokens[medal] : null, m.ShortName, m.Who.Words, m.Value, m.Mark }).ToArray(),
        splits = run.Final.Splits.Select(s => new object[] { s.Distance, s.Mark.Text }).ToArray(),
    };
}
