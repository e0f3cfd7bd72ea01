using System.Collections.Immutable;
using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Claims;

/// <summary>Which title, medal or final of a scope was the first or the last, by the days on which they may have been.</summary>
internal static class FirstAnswers
{
    public static ClaimAnswer Answer(ArchiveRelations relations, FirstQuery query)
    {
        var scope = ScopedFinals.Create(relations, query.Scope);
        LineageStep[] found = [.. scope.Steps.Where(s => FindMeant(scope, s, query.Of).Any())];
        bool MayBeFirst(LineageStep step) => !IsSurelyBehind(step, found, query.IsLast);
        var first = found.Where(MayBeFirst).ToArray();
        var passed = scope.Steps.Where(MayBeFirst).Except(first.Length == 1 ? first : []);
        if (FindOpen(scope, passed, query.Of) is { } open)
            return new Undecidable(open);
        if (first.Length == 0)
            return new Refuted(new NoneFound());
        ImmutableArray<Final> finals = [.. first.Select(s => s.Final!)];
        if (query.Value == TitleValue.Year)
            return first.Select(s => s.Edition.HeldIn).Distinct().ToArray() is [var year] ? new Proven(new YearValue(year), finals) : new Undecidable(new OrderUnknown(finals));
        var names = first.Select(s => FindMeant(scope, s, query.Of).Select(m => m.Result).ToArray()).ToArray();
        return names.Select(n => string.Join(' ', n.Select(r => r.Key).Order(StringComparer.Ordinal))).Distinct().Count() == 1
            ? new Proven(NameValue.FromResults(names[0]), finals)
            : new Undecidable(new OrderUnknown(finals));
    }

    private static IEnumerable<Standing> FindMeant(ScopedFinals scope, LineageStep step, FirstOf of) => of switch
    {
        FirstOf.Title => step.Champions.Where(scope.IsMeant),
        FirstOf.Medal => step.Final is { } final ? scope.MedallistsIn(final) : [],
        FirstOf.Final => step.Final is { } final ? scope.StandingsIn(final).Where(s => s.Result.Starts) : [],
        _ => throw new ArgumentOutOfRangeException(nameof(of), of, null),
    };

    private static ClaimReason? FindOpen(ScopedFinals scope, IEnumerable<LineageStep> steps, FirstOf of) => of switch
    {
        FirstOf.Title => scope.FindOpenTitle(steps),
        FirstOf.Medal => scope.FindOpenMedal(steps),
        FirstOf.Final => scope.FindOpenField(steps),
        _ => throw new ArgumentOutOfRangeException(nameof(of), of, null),
    };

    /// <summary>On a later day than the first of these, or an earlier one than the last; two on one day have no order.</summary>
    private static bool IsSurelyBehind(LineageStep step, LineageStep[] others, bool isLast)
    {
        if (others.Length == 0)
            return false;
        var days = others.Select(DayOf);
        return (isLast ? DayOf(step).IsBelow(Known.Largest(days)) : Known.Smallest(days).IsBelow(DayOf(step))) == true;
    }

    private static Known<DateOnly> DayOf(LineageStep step) =>
        step.Final is { } final ? KnownDays.FromRace(final) : KnownDays.FromEdition(step.Edition);
}
