using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Titles;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Pictures.Making;

internal static class MarkPictures
{
    private const int MinMarks = 3;

    /// <summary>Nothing where there are too few marks for a line.</summary>
    public static WinningMarks? Find(ArchiveRelations relations, Event @event)
    {
        ImmutableArray<MarkSeries> series =
        [
            .. relations.Archive.Championships
                .Select(c => new MarkSeries(c.Name, Points(@event, relations.Lineage(@event.Id, c.Id).Steps)))
                .Where(s => !s.Points.IsEmpty),
        ];
        var points = series.SelectMany(s => s.Points).ToArray();
        return points.Length < MinMarks
            ? null
            : new WinningMarks(@event.MarkKind, points.Min(p => p.Year), points.Max(p => p.Year), series)
            {
                Records = relations.Records.FindWorldProgression(@event.Id) is { } world ? [.. RecordLevels.Create(world, points.Min(p => p.Year), points.Max(p => p.Year))] : [],
            };
    }

    private static ImmutableArray<MarkPoint> Points(Event @event, ImmutableArray<LineageStep> steps)
    {
        var points = ImmutableArray.CreateBuilder<MarkPoint>();
        Mark? best = null;
        foreach (var step in steps.Where(s => s.IsTitle))
        {
            var result = step.Champions[0].Result;
            if (result.Mark is not { } mark || mark.Kind != @event.MarkKind)
                continue;
            var isDoubtful = result.IsEstimated || result.Unratified is not null || mark.Conditions.HasFlag(Conditions.WindAssisted);
            var isBest = !isDoubtful && (best is not { } standing || @event.CompareMerit(mark, standing) < 0);
            if (isBest)
                best = mark;
            points.Add(new MarkPoint(step.Edition.HeldIn, mark.Value, mark.Text, To(step, result)) { IsBest = isBest, IsDoubtful = isDoubtful });
        }

        return points.ToImmutable();
    }

    private static Link To(LineageStep step, Result result) =>
        new(Routes.Final(step.Final!.Id), $"{step.Edition.PlaceName}: {result.Mark!.Value.Text}, {result.Name}");
}
