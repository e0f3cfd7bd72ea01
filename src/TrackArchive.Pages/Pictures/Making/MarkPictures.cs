using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
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
                .Select(c => CreateSeries(relations.Archive, c.Name, relations.Lineage(@event.Id, c.Id).Steps))
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

    /// <summary>Of a title that is shared the first champion's mark. One of an intercalated edition is shown, and never the best.</summary>
    private static MarkSeries CreateSeries(Archive archive, string name, ImmutableArray<LineageStep> steps)
    {
        var points = ImmutableArray.CreateBuilder<MarkPoint>();
        Mark? best = null;
        foreach (var step in steps.Where(s => s.IsTitle))
        {
            var result = step.Champions[0].Result;
            if (result.Mark is not { } mark || mark.Kind != step.Event.MarkKind)
                continue;
            var isBest = step.IsCounted && IsComparable(step) && (best is not { } before || step.Event.CompareMerit(mark, before) < 0);
            if (isBest)
                best = mark;
            points.Add(new MarkPoint(step.Edition.HeldIn, mark.Value, mark.Text, To(step, result)) { IsBest = isBest, IsDoubtful = !IsComparable(step) });
        }

        return new MarkSeries(name, points.ToImmutable()) { IsOpen = best is { } last && steps.Any(s => s.WasContested && MayBeBetter(archive, s, last)) };
    }

    private static bool IsComparable(LineageStep step) =>
        KnownMerit.ClassOf(step.Event, step.Champions[0].Result) == MarkClass.Comparable && step.Champions[0].Result.Unratified is null;

    private static bool MayBeBetter(Archive archive, LineageStep step, Mark best)
    {
        if (step.IsHole)
            return true;
        if (!step.IsTitle || IsComparable(step))
            return false;
        var finest = Math.Min(best.Precision, step.Champions[0].Result.Mark?.Precision ?? best.Precision);
        return KnownMerit.FromMark(best, finest).IsAtMost(KnownMerit.FromStanding(step.Final!, archive.Now(step.Final!), step.Champions[0], finest)) != true;
    }

    private static Link To(LineageStep step, Result result) =>
        new(Routes.Final(step.Final!.Id), $"{step.Edition.PlaceName}: {result.Mark!.Value.Text}, {result.Name}");
}
