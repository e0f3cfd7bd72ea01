using System.Collections.Immutable;

namespace TrackArchive.Domain.Relations;

/// <summary>
/// One edition in a line of titles. <see cref="Final"/> is absent where the edition was not held, or where the archive
/// lacks its final; <see cref="Champions"/> is empty then, and where the title was vacated.
/// </summary>
public sealed record LineageStep(Edition Edition, Final? Final, ImmutableArray<Standing> Champions)
{
    public bool IsTitle => !Champions.IsEmpty;
}

/// <summary>The champions of an event, oldest first, by the standings of the archive's date.</summary>
public sealed class TitleLineage
{
    private readonly ImmutableArray<LineageStep> _titles;

    private TitleLineage(ImmutableArray<LineageStep> steps) =>
        (Steps, _titles) = (steps, [.. steps.Where(s => s.IsTitle)]);

    /// <summary>Every edition of the championship since the event came in: titles, and those missed.</summary>
    public ImmutableArray<LineageStep> Steps { get; }

    /// <summary>The title before this final's; absent for the first.</summary>
    public LineageStep? Previous(Final final) => Neighbour(final, -1);

    public LineageStep? Next(Final final) => Neighbour(final, +1);

    /// <summary>The titles up to <paramref name="reach"/> before and after this final's, oldest first, without its own.</summary>
    public IEnumerable<LineageStep> Around(Final final, int reach)
    {
        var i = PlaceOf(final);
        return i < 0 ? [] : _titles[Math.Max(0, i - reach)..i].Concat(_titles[(i + 1)..Math.Min(_titles.Length, i + 1 + reach)]);
    }

    public static TitleLineage Of(Archive archive, EventId eventId, ChampionshipId championship)
    {
        var steps = archive.Championship(championship).Editions
            .Where(e => !e.WasHeld || e.Programme.Contains(eventId))
            .Select(e => Step(archive, e, eventId))
            .SkipWhile(s => !s.Edition.WasHeld)
            .ToList();
        while (steps.Count > 0 && !steps[^1].Edition.WasHeld)
            steps.RemoveAt(steps.Count - 1);
        return new TitleLineage([.. steps]);
    }

    /// <summary>All championships on one line, in time; intercalated editions stand outside it.</summary>
    public static TitleLineage Global(Archive archive, EventId eventId) => new(
        [.. archive.Championships
            .SelectMany(c => Of(archive, eventId, c.Id).Steps)
            .Where(s => s.Edition.Status != EditionStatus.Intercalated)
            .OrderBy(s => s.Final?.SortDate ?? s.Edition.Dates?.Last ?? new DateOnly(s.Edition.HeldIn, 12, 31))
            .ThenBy(s => s.Edition.Id.ToString(), StringComparer.Ordinal)]);

    private static LineageStep Step(Archive archive, Edition edition, EventId eventId)
    {
        var final = archive.Final(new FinalId(edition.Id, eventId));
        return new LineageStep(edition, final, final is null ? [] : [.. archive.Now(final).Champions]);
    }

    private LineageStep? Neighbour(Final final, int step)
    {
        var i = PlaceOf(final);
        return i >= 0 && i + step >= 0 && i + step < _titles.Length ? _titles[i + step] : null;
    }

    /// <returns>Below zero for a final without a title in this line.</returns>
    private int PlaceOf(Final final)
    {
        for (var i = 0; i < _titles.Length; i++)
        {
            if (ReferenceEquals(_titles[i].Final, final))
                return i;
        }

        return -1;
    }
}
