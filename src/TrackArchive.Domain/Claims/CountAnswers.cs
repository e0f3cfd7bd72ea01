using TrackArchive.Domain.Relations;

namespace TrackArchive.Domain.Claims;

/// <summary>How many, and which first, last and best, of the contests in a scope.</summary>
internal static class CountAnswers
{
    public static ClaimAnswer Of(ArchiveRelations relations, CountQuery query)
    {
        var scope = ScopedFinals.Of(relations, query.Scope);
        return query.What switch
        {
            Counted.Titles => Titles(scope),
            Counted.Medals => Medals(scope, query.Medal),
            Counted.Finals => Finals(scope),
            Counted.Champions => Different(scope, "champions", c => c.Result.Key),
            _ => Different(scope, "nations of champions", c => c.Result.Nation.Code.Value),
        };
    }

    public static ClaimAnswer Of(ArchiveRelations relations, FirstQuery query)
    {
        var scope = ScopedFinals.Of(relations, query.Scope);
        var what = $"the {(query.IsLast ? "last" : "first")} {(query.OfMedals ? "medal" : "title")} {scope.Words}";
        var steps = query.IsLast ? scope.Steps.Reverse().ToArray() : scope.Steps;
        Standing[] There(LineageStep step) => query.OfMedals
            ? [.. step.Final is { } final ? scope.StandingsIn(final).Where(s => s.Medal is not null) : []]
            : [.. step.Champions.Where(scope.IsMeant)];
        var found = steps.FirstOrDefault(s => There(s).Length > 0);
        var passed = found is null ? steps : steps.TakeWhile(s => !ReferenceEquals(s, found));
        if ((query.OfMedals ? ScopedFinals.MedalHole(passed) : ScopedFinals.Hole(passed)) is { } hole)
            return new Undecidable(hole) { Question = what };
        if (found is null)
            return new Refuted("there is none") { Question = what };
        ClaimValue value = query.Value == TitleValue.Year ? new YearValue(found.Edition.HeldIn) : NameValue.Of(There(found).Select(s => s.Result));
        return new Proven(value, [found.Final!]) { Question = (query.Value == TitleValue.Year ? "the year of " : "who won ") + what };
    }

    /// <summary>Places that the archive's results do not reach could only be poorer, once every final has an unbroken row of them.</summary>
    public static ClaimAnswer Of(ArchiveRelations relations, BestPlaceQuery query)
    {
        var scope = ScopedFinals.Of(relations, query.Scope);
        var question = $"the best place {scope.Words}";
        var placed = scope.Steps.Select(s => s.Final).OfType<Final>()
            .SelectMany(f => scope.StandingsIn(f).Where(s => s.Place is not null).Select(s => (final: f, place: s.Place!.Value))).ToArray();
        var best = placed.Length == 0 ? int.MaxValue : placed.Min(p => p.place);
        var unsure = scope.Steps.Where(s => s.Final is not { } final || (final.Coverage != Coverage.Complete && UnbrokenPlaces(scope.Archive.Now(final)) < best - 1)).ToArray();
        if (ScopedFinals.FieldHole(unsure) is { } hole)
            return new Undecidable(hole) { Question = question };
        return placed.Length == 0
            ? new Refuted("there is none") { Question = question }
            : new Proven(new OrdinalValue(best), [.. placed.Where(p => p.place == best).Select(p => p.final).Distinct()]) { Question = question };
    }

    private static ClaimAnswer Titles(ScopedFinals scope)
    {
        var question = $"the number of titles {scope.Words}";
        return ScopedFinals.Hole(scope.Steps) is { } hole
            ? new Undecidable(hole) { Question = question }
            : new Proven(new CountValue(scope.Titles.Count()), [.. scope.Titles.Select(s => s.Final!)]) { Question = question };
    }

    private static ClaimAnswer Medals(ScopedFinals scope, Medal? medal)
    {
        var question = $"the number of {(medal is { } m ? Vocabulary.Medals.Tokens[m] + " " : "")}medals {scope.Words}";
        if (ScopedFinals.MedalHole(scope.Steps) is { } hole)
            return new Undecidable(hole) { Question = question };
        var won = scope.Steps.SelectMany(s => scope.StandingsIn(s.Final!).Where(r => r.Medal is { } got && (medal is null || got == medal)).Select(_ => s.Final!)).ToArray();
        return new Proven(new CountValue(won.Length), [.. won.Distinct()]) { Question = question };
    }

    private static ClaimAnswer Finals(ScopedFinals scope)
    {
        var question = $"the number of finals {scope.Words}";
        if (!scope.IsOfSomeone)
            return new Proven(new CountValue(scope.Steps.Length), [.. scope.Steps.Select(s => s.Final).OfType<Final>()]) { Question = question };
        var there = scope.Steps.Where(s => s.Final is { } final && final.Results.Any(r => scope.IsMeant(r) && r.Starts)).ToArray();
        return ScopedFinals.FieldHole(scope.Steps.Except(there)) is { } hole
            ? new Undecidable(hole) { Question = question }
            : new Proven(new CountValue(there.Length), [.. there.Select(s => s.Final!)]) { Question = question };
    }

    private static ClaimAnswer Different(ScopedFinals scope, string what, Func<Standing, string> key)
    {
        var question = $"the number of different {what} {scope.Words}";
        return ScopedFinals.Hole(scope.Steps) is { } hole
            ? new Undecidable(hole) { Question = question }
            : new Proven(new CountValue(scope.Titles.SelectMany(s => s.Champions.Where(scope.IsMeant)).Select(key).Distinct().Count()), [.. scope.Titles.Select(s => s.Final!)]) { Question = question };
    }

    private static int UnbrokenPlaces(Standings standings) => PlaceRun.CountUnbroken(standings.Rows.Select(r => r.Place).OfType<int>());
}
