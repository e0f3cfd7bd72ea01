using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Domain.Claims;

/// <summary>How many of the contests in a scope, and the best place in them.</summary>
internal static class CountAnswers
{
    public static ClaimAnswer Answer(ArchiveRelations relations, CountQuery query)
    {
        var scope = ScopedFinals.Create(relations, query.Scope);
        return query.What switch
        {
            Counted.Titles => CountTitles(scope),
            Counted.Medals => CountMedals(scope, query.Medal),
            Counted.Finals => CountFinals(scope),
            Counted.Champions or Counted.Medallists when query.Scope.Event is null || query.AtLeast > 1 || query.What == Counted.Medallists => TallyAnswers.Count(scope, query),
            Counted.Champions => CountDifferent(scope, c => c.Result.Key),
            Counted.Nations => CountDifferent(scope, c => c.Result.Nation?.Id.Value),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.What, "nothing counts these"),
        };
    }

    /// <summary>Places that the archive's results do not reach could only be worse, once every final has an unbroken row of them.</summary>
    public static ClaimAnswer Answer(ArchiveRelations relations, BestPlaceQuery query)
    {
        var scope = ScopedFinals.Create(relations, query.Scope);
        var placed = scope.Steps.Select(s => s.Final).OfType<Final>()
            .SelectMany(f => scope.StandingsIn(f).Where(s => s.Place is not null).Select(s => (final: f, place: s.Place!.Value))).ToArray();
        var best = placed.Length == 0 ? int.MaxValue : placed.Min(p => p.place);
        var unsure = scope.Steps.Where(s => s.Final is not { } final || LastUnbrokenPlace(scope.Archive.Now(final)) < best - 1);
        if ((scope.FindOpenField(unsure) ?? scope.FindUnsure(scope.Steps, s => s.Final is { } f ? scope.Archive.Now(f).Rows.Where(r => r.Place < best) : [])) is { } open)
            return new Undecidable(open);
        return placed.Length == 0
            ? new Refuted(new NoneFound())
            : new Proven(new OrdinalValue(best), [.. placed.Where(p => p.place == best).Select(p => p.final).Distinct()]);
    }

    private static ClaimAnswer CountTitles(ScopedFinals scope) => scope.FindOpenTitle(scope.Steps) is { } open
        ? new Undecidable(open)
        : new Proven(new CountValue(scope.Titles.Count()), [.. scope.Titles.Select(s => s.Final!)]);

    private static ClaimAnswer CountMedals(ScopedFinals scope, Medal? medal)
    {
        if (scope.FindOpenMedal(scope.Steps, medal) is { } open)
            return new Undecidable(open);
        var won = scope.Steps.Select(s => s.Final).OfType<Final>()
            .SelectMany(f => scope.MedallistsIn(f, medal).Select(_ => f)).ToArray();
        return new Proven(new CountValue(won.Length), [.. won.Distinct()]);
    }

    private static ClaimAnswer CountFinals(ScopedFinals scope)
    {
        if (!scope.IsOfSomeone)
            return new Proven(new CountValue(scope.Steps.Length), [.. scope.Steps.Select(s => s.Final).OfType<Final>()]);
        var there = scope.Steps.Where(s => s.Final is { } final && final.Results.Any(r => scope.IsMeant(r) && r.Starts)).ToArray();
        return scope.FindOpenField(scope.Steps.Except(there)) is { } open
            ? new Undecidable(open)
            : new Proven(new CountValue(there.Length), [.. there.Select(s => s.Final!)]);
    }

    private static ClaimAnswer CountDifferent(ScopedFinals scope, Func<Standing, string?> key) => scope.FindOpenTitle(scope.Steps) is { } open
        ? new Undecidable(open)
        : new Proven(new CountValue(scope.Titles.SelectMany(s => s.Champions.Where(scope.IsMeant)).Select(key).OfType<string>().Distinct().Count()), [.. scope.Titles.Select(s => s.Final!)]);

    private static int LastUnbrokenPlace(Standings standings) => PlaceRun.CountUnbroken(standings.Rows.Select(r => r.Place).OfType<int>());
}
