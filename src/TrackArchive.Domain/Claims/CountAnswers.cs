using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Claims;

/// <summary>How many, and which first, last and best, of the contests in a scope.</summary>
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
            Counted.Champions => CountDifferent(scope, c => c.Result.Key),
            Counted.Nations => CountDifferent(scope, c => c.Result.Nation.Code.Value),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.What, "nothing counts these"),
        };
    }

    public static ClaimAnswer Answer(ArchiveRelations relations, FirstQuery query)
    {
        var scope = ScopedFinals.Create(relations, query.Scope);
        var steps = query.IsLast ? scope.Steps.Reverse().ToArray() : scope.Steps;
        Standing[] There(LineageStep step) => query.OfMedals
            ? [.. step.Final is { } final ? scope.StandingsIn(final).Where(s => s.Medal is not null) : []]
            : [.. step.Champions.Where(scope.IsMeant)];
        var found = steps.FirstOrDefault(s => There(s).Length > 0);
        var passed = found is null ? steps : steps.TakeWhile(s => !ReferenceEquals(s, found));
        if ((query.OfMedals ? ScopedFinals.FindMedalHole(passed) : ScopedFinals.FindHole(passed)) is { } hole)
            return new Undecidable(hole);
        if (found is null)
            return new Refuted(new NoneFound());
        ClaimValue value = query.Value == TitleValue.Year ? new YearValue(found.Edition.HeldIn) : NameValue.FromResults(There(found).Select(s => s.Result));
        return new Proven(value, [found.Final!]);
    }

    /// <summary>Places that the archive's results do not reach could only be worse, once every final has an unbroken row of them.</summary>
    public static ClaimAnswer Answer(ArchiveRelations relations, BestPlaceQuery query)
    {
        var scope = ScopedFinals.Create(relations, query.Scope);
        var placed = scope.Steps.Select(s => s.Final).OfType<Final>()
            .SelectMany(f => scope.StandingsIn(f).Where(s => s.Place is not null).Select(s => (final: f, place: s.Place!.Value))).ToArray();
        var best = placed.Length == 0 ? int.MaxValue : placed.Min(p => p.place);
        var unsure = scope.Steps.Where(s => s.Final is not { } final || (final.Coverage != Coverage.Complete && LastUnbrokenPlace(scope.Archive.Now(final)) < best - 1)).ToArray();
        if (ScopedFinals.FindFieldHole(unsure) is { } hole)
            return new Undecidable(hole);
        return placed.Length == 0
            ? new Refuted(new NoneFound())
            : new Proven(new OrdinalValue(best), [.. placed.Where(p => p.place == best).Select(p => p.final).Distinct()]);
    }

    private static ClaimAnswer CountTitles(ScopedFinals scope) => ScopedFinals.FindHole(scope.Steps) is { } hole
        ? new Undecidable(hole)
        : new Proven(new CountValue(scope.Titles.Count()), [.. scope.Titles.Select(s => s.Final!)]);

    private static ClaimAnswer CountMedals(ScopedFinals scope, Medal? medal)
    {
        if (ScopedFinals.FindMedalHole(scope.Steps) is { } hole)
            return new Undecidable(hole);
        var won = scope.Steps.SelectMany(s => scope.StandingsIn(s.Final!).Where(r => r.Medal is { } got && (medal is null || got == medal)).Select(_ => s.Final!)).ToArray();
        return new Proven(new CountValue(won.Length), [.. won.Distinct()]);
    }

    private static ClaimAnswer CountFinals(ScopedFinals scope)
    {
        if (!scope.IsOfSomeone)
            return new Proven(new CountValue(scope.Steps.Length), [.. scope.Steps.Select(s => s.Final).OfType<Final>()]);
        var there = scope.Steps.Where(s => s.Final is { } final && final.Results.Any(r => scope.IsMeant(r) && r.Starts)).ToArray();
        return ScopedFinals.FindFieldHole(scope.Steps.Except(there)) is { } hole
            ? new Undecidable(hole)
            : new Proven(new CountValue(there.Length), [.. there.Select(s => s.Final!)]);
    }

    private static ClaimAnswer CountDifferent(ScopedFinals scope, Func<Standing, string> key) => ScopedFinals.FindHole(scope.Steps) is { } hole
        ? new Undecidable(hole)
        : new Proven(new CountValue(scope.Titles.SelectMany(s => s.Champions.Where(scope.IsMeant)).Select(key).Distinct().Count()), [.. scope.Titles.Select(s => s.Final!)]);

    private static int LastUnbrokenPlace(Standings standings) => PlaceRun.CountUnbroken(standings.Rows.Select(r => r.Place).OfType<int>());
}
