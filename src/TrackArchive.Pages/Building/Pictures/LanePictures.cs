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
            .Select(c => (c.Name, Line: relations.Lineage(@event, c.Id)))
            .Where(l => !l.Line.Titles.IsEmpty)
            .ToArray();
        if (lines.Length == 0)
            return null;
        var years = lines.SelectMany(l => l.Line.Steps).Select(s => s.Edition.HeldIn).ToArray();
        return new TitleLanes(years.Min(), years.Max(), [.. lines.Select(l => new TitleLane(l.Name, [.. Strokes(l.Line, followed)]))]);
    }

    private static IEnumerable<LaneStroke> Strokes(TitleLineage line, Nation? followed) =>
        line.Steps.Select(step => new LaneStroke(step.Edition.HeldIn, Kind(step), To(step))
        {
            IsFollowed = followed is not null && step.Champions.Any(c => c.Result.Nation == followed),
            IsRetained = step.Final is { } final && line.HoldsOf(final).Any(h => h.Course == TitleCourse.Retained),
        });

    private static StrokeKind Kind(LineageStep step) => step.Gap switch
    {
        null => StrokeKind.Title,
        TitleGap.Vacant => StrokeKind.Vacant,
        TitleGap.NotInArchive or TitleGap.NotKnown => StrokeKind.Missing,
        _ => StrokeKind.NotHeld,
    };

    private static Link To(LineageStep step)
    {
        var what = Kind(step) switch
        {
            StrokeKind.Title => Champions(step),
            StrokeKind.NotHeld => step.Gap == TitleGap.NotOnProgramme ? "held without this event" : Words.Of(step.Edition.Status),
            StrokeKind.Missing => step.Gap == TitleGap.NotKnown ? "no champion is known" : "not in the archive",
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
