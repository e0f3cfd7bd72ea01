using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Titles;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Pictures.Making;

internal static class LanePictures
{
    /// <summary>Nothing for an event without titles.</summary>
    public static TitleLanes? Find(ArchiveRelations relations, EventId @event, Team? followed = null)
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

    /// <summary>The editions of each championship, those strokes in which one of the finals was won; nothing without any.</summary>
    public static TitleLanes? Find(ArchiveRelations relations, IReadOnlyCollection<Final> titles)
    {
        if (titles.Count == 0)
            return null;
        var byEdition = titles.ToLookup(f => f.Edition.Id);
        var lanes = relations.Archive.Championships
            .Select(c => new TitleLane(c.Name, [.. c.Editions.Where(e => byEdition.Contains(e.Id) || !e.WasHeld).Select(e => Stroke(e, [.. byEdition[e.Id]]))]))
            .Where(l => l.Strokes.Any(s => s.Kind == StrokeKind.Title))
            .ToArray();
        return new TitleLanes(relations.Archive.Finals[0].Edition.HeldIn, relations.Archive.Finals[^1].Edition.HeldIn, [.. lanes]);
    }

    private static LaneStroke Stroke(Edition edition, Final[] titles) => new(
        edition.HeldIn,
        titles.Length > 0 ? StrokeKind.Title : StrokeKind.NotHeld,
        titles.Length == 1
            ? new Link(Routes.Final(titles[0].Id), $"{edition.PlaceName}: {titles[0].Event.FullName}")
            : new Link(Routes.Edition(edition.Id), $"{edition.PlaceName}: {(titles.Length == 0 ? Words.Describe(edition.Status) : CountWords.Titles(titles.Length))}"));

    private static IEnumerable<LaneStroke> Strokes(TitleLineage line, Team? followed) =>
        line.Steps.Select(step => new LaneStroke(step.Edition.HeldIn, Kind(step), To(step))
        {
            IsFollowed = followed is not null && step.Champions.Any(c => c.Result.CountsFor == followed),
            Lost = step.Former.IsEmpty ? null : TextWords.List([.. step.Former.Select(f => f.Result.Name)]),
            Holder = step.Champions is [{ Result: var holder }] ? holder.Athlete?.FamilyName ?? holder.Represents?.Name ?? holder.Name : null,
            IsRetained = step.Final is { } final && line.HoldsOf(final).Any(h => h.Course == TitleCourse.Retained),
        });

    private static StrokeKind Kind(LineageStep step) => step.Gap switch
    {
        null => StrokeKind.Title,
        TitleGap.Vacant => StrokeKind.Vacant,
        TitleGap.NotInArchive or TitleGap.NotKnown => StrokeKind.Missing,
        TitleGap.NotHeld or TitleGap.Cancelled or TitleGap.NotOnProgramme => StrokeKind.NotHeld,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Gap, null),
    };

    private static Link To(LineageStep step)
    {
        var what = Kind(step) switch
        {
            StrokeKind.Title => Champions(step),
            StrokeKind.NotHeld => step.Gap == TitleGap.NotOnProgramme ? TitlePictureWords.HeldWithoutEvent : Words.Describe(step.Edition.Status),
            StrokeKind.Missing => step.Gap == TitleGap.NotKnown ? TitlePictureWords.NoChampionKnown : TitlePictureWords.NotInTheArchive,
            StrokeKind.Vacant => TitlePictureWords.TitleIsVacant,
            _ => throw new ArgumentOutOfRangeException(nameof(step), step.Gap, null),
        };
        return new Link(
            step.Final is { } final ? Routes.Final(final.Id) : Routes.Edition(step.Edition.Id),
            TitlePictureWords.DescribeStroke(step.Edition, what, [.. step.Former.Select(f => f.Result.Name)]));
    }

    private static string Champions(LineageStep step)
    {
        var names = TextWords.List([.. step.Champions.Select(c => $"{c.Result.Name}{TeamWords.InBrackets(c.Result)}")]);
        return step.Champions[0].Result.Mark is { } mark ? $"{names}, {mark.Text}" : names;
    }
}
