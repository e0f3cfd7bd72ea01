using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Records;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Pictures.Making;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Eras;

/// <summary>
/// Each event's champions for the script that compares: the distance in metres (only where times are compared), whether less is better and, for
/// each champion, the final's name and address, the names, what is compared and the first eight as place, medal, short name, name, value and mark.
/// What is not known is left out.
/// </summary>
internal static class CompareShards
{
    private const int MinFinals = 2;

    public static ImmutableArray<CompareShard> Create(ArchiveRelations relations) =>
        [.. relations.Archive.Events.Order(ProgrammeOrder.Instance).Select(e => CreateShard(relations, e)).OfType<CompareShard>()];

    /// <summary>Null where the event has no two champions to compare.</summary>
    private static CompareShard? CreateShard(ArchiveRelations relations, Event @event)
    {
        var runs = relations.Global(@event.Id).Titles.SelectMany(s => relations.PerformancesIn(s.Final!)).Select(run => Run(relations, run)).ToArray();
        if (runs.Length < MinFinals)
            return null;
        var isTimed = @event.MarkKind == MarkKind.Time;
        return new CompareShard(@event.Id.Value, @event.FullName, DataScript.CreateHashed(Routes.CompareData(@event.Id), new { distance = isTimed ? @event.Distance : null, lessIsBetter = @event.MarkKind.LowerWins(), runs }));
    }

    private static object Run(ArchiveRelations relations, Performance run) => new
    {
        id = $"{run.Final.Id.Edition}/{(run.Champion.Result.Athlete is { IsWithheld: true } ? "withheld" : run.Champion.Result.Key)}",
        final = run.Final.Edition.FullName,
        address = Routes.Final(run.Final.Id).Path,
        year = run.Final.Edition.HeldIn,
        champion = run.Champion.Result.Name,
        nation = run.Champion.Result.Represents?.ShortName,
        day = Rows.DateOf(run.Final),
        mark = run.Champion.Result.Mark?.Text,
        seconds = run.AverageSpeed is null ? null : (decimal?)run.Champion.Result.Mark!.Value.Value,
        margin = run.Margin is { } margin ? GapWords.FormatMargin(run.Final.Event.MarkKind, margin) : null,
        field = run.Field,
        record = Comparisons.DescribeBest(relations, run.Final),
        marks = FieldsTogether.Field(run)?.Marks.Select(m => new object?[] { m.Place.Words, m.Medal is { } medal ? Medals.Tokens[medal] : null, m.ShortName, m.Who.Words, m.Value, m.Mark }).ToArray(),
        splits = run.Final.Splits.Select(s => new object[] { s.Distance, s.Mark.Text }).ToArray(),
    };
}
