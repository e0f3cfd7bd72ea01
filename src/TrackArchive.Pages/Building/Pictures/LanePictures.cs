using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Pages.Building.Pictures;

internal static class LanePictures
{
    /// <summary>Nothing for an event without titles.</summary>
    public static TitleLanes? Of(ArchiveRelations relations, EventId @event, Nation? followed = null)
    {
        var lines = relations.Archive.Championships
            .Select(c => (c.Name, relations.Lineage(@event, c.Id).Steps))
            .Where(l => l.Steps.Any(s => s.IsTitle))
            .ToArray();
        if (lines.Length == 0)
            return null;
        var years = lines.SelectMany(l => l.Steps).Select(s => s.Edition.HeldIn).ToArray();
        return new TitleLanes(years.Min(), years.Max(), [.. lines.Select(l => new TitleLane(l.Name, [.. Strokes(l.Steps, followed)]))]);
    }

    private static IEnumerable<LaneStroke> Strokes(ImmutableArray<LineageStep> steps, Nation? followed)
    {
        LineageStep? before = null;
        foreach (var step in steps)
        {
            yield return new LaneStroke(step.Edition.HeldIn, Kind(step), To(step))
            {
                IsFollowed = followed is not null && step.Champions.Any(c => c.Result.Nation == followed),
                IsRetained = before is not null && step.Champions.Any(c => before.Champions.Any(b => b.Result.Key == c.Result.Key)),
            };
            if (step.Edition.WasHeld)
                before = step;
        }
    }

    private static StrokeKind Kind(LineageStep step) =>
        step.IsTitle ? StrokeKind.Title
        : !step.Edition.WasHeld ? StrokeKind.NotHeld
        : step.Final is null ? StrokeKind.Missing : StrokeKind.Vacant;

    private static Link To(LineageStep step)
    {
        var what = Kind(step) switch
        {
            StrokeKind.Title => Champions(step),
            StrokeKind.NotHeld => Words.Of(step.Edition.Status),
            StrokeKind.Missing => "not in the archive",
            _ => "the title is vacant",
        };
        return new Link(
            step.Final is { } final ? Routes.Final(final.Id) : Routes.Edition(step.Edition.Id),
            $"{step.Edition.PlaceName}: {what}");
    }

    private static string Champions(LineageStep step)
    {
        var names = Words.List([.. step.Champions.Select(c => $"{c.Result.Name} ({c.Result.Nation.Code})")]);
        return step.Champions[0].Result.Mark is { } mark ? $"{names}, {mark.Text}" : names;
    }
}
