using System.Collections.Immutable;

namespace TrackArchive.Domain;

/// <summary>
/// Counts voices, not publications: sources of one origin are one voice. A result's sources are its own or else those of
/// its race; a final is as well supported as its weakest medallist.
/// </summary>
public static class SourceAgreement
{
    /// <summary>A list of medallists states the places down to this one.</summary>
    private const int MedalPlaces = 3;

    /// <summary>That somebody took part: every source that names the result.</summary>
    public static Agreement ForEntry(Race race, Result result) => Voices(race.SourcesFor(result));

    /// <summary>
    /// Of the sources that state the place: families of origin are counted, not publications. A list of medallists states the first
    /// three, a list of starters none.
    /// </summary>
    public static Agreement ForPlace(Race race, Result result) =>
        Voices(race.SourcesFor(result).Where(s => s.States.Contains(SourceStatement.Place) || (race.GivesMedals && result.Place <= MedalPlaces && s.States.Contains(SourceStatement.Medal))));

    /// <summary>Absent where there is no mark to agree on.</summary>
    public static Agreement? ForMark(Race race, Result result)
    {
        if (result.Mark is not { } mark)
            return null;
        ImmutableArray<Source> stated = [.. race.MarkSourcesFor(result).Where(s => s.States.Contains(SourceStatement.Mark))];
        var voices = stated.Select(s => s.Origin).ToHashSet(StringComparer.Ordinal);
        foreach (var other in result.OtherMarks)
        {
            if (IsSameScore(result, other) && other.Mark.Contradicts(mark) && other.Sources.Any(s => !voices.Contains(s.Origin)))
                return Agreement.SourcesDisagree;
        }

        var confirmed = result.OtherMarks.Where(o => IsSameScore(result, o) && o.Mark.AgreesWith(mark)).SelectMany(o => o.Sources);
        return Voices(stated.Concat(confirmed));
    }

    /// <summary>Of place and mark together: the weaker of the two.</summary>
    public static Agreement ForResult(Race race, Result result)
    {
        var (place, mark) = (ForPlace(race, result), ForMark(race, result));
        return mark is { } m && m < place ? m : place;
    }

    /// <summary>Of the medallists in the given standings; one source at most where nobody holds a medal.</summary>
    public static Agreement ForFinal(Final final, Standings standings) =>
        standings.Medallists.Select(s => ForResult(final, s.Result)).DefaultIfEmpty(Agreement.OneSource).Min();

    /// <summary>On who holds the medals, whatever is said of their marks; one source at most where nobody holds one.</summary>
    public static Agreement ForMedals(Final final, Standings standings) =>
        standings.Medallists.Select(s => ForMedal(final, s.Result)).DefaultIfEmpty(Agreement.OneSource).Min();

    /// <summary>On the medallists' marks; absent where none of them has one.</summary>
    public static Agreement? ForMarks(Final final, Standings standings) =>
        standings.Medallists.Select(s => ForMark(final, s.Result)).OfType<Agreement>().Cast<Agreement?>().Min();

    /// <summary>Of one who holds a medal, whichever place was recorded.</summary>
    private static Agreement ForMedal(Final final, Result result) =>
        Voices(final.SourcesFor(result).Where(s => s.States.Contains(SourceStatement.Place) || s.States.Contains(SourceStatement.Medal)));

    /// <summary>Points under another table neither confirm nor contradict.</summary>
    private static bool IsSameScore(Result result, OtherMark other) =>
        other.PointsTable is null || other.PointsTable == result.PointsTable;

    private static Agreement Voices(IEnumerable<Source> sources)
    {
        string? first = null;
        foreach (var source in sources)
        {
            first ??= source.Origin;
            if (source.Origin != first)
                return Agreement.TwoSourcesAgree;
        }

        return Agreement.OneSource;
    }
}
