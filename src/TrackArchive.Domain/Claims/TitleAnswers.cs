using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Claims;

/// <summary>What a title was to its nation or champion: which one, and what came before.</summary>
internal static class TitleAnswers
{
    public static ClaimAnswer Answer(ArchiveRelations relations, NthQuery query) => AnswerTitle(relations, query.At, query.Scope, (scope, at) =>
    {
        LineageStep[] until = [.. scope.Steps.TakeWhile(s => !ReferenceEquals(s, at)), at];
        LineageStep[] titles = [.. until.Where(s => s.Champions.Any(scope.IsMeant))];
        return scope.FindOpenTitle(until) is { } hole
            ? new Undecidable(hole)
            : new Proven(new OrdinalValue(titles.Length), [.. titles.Select(t => t.Final!)]);
    });

    public static ClaimAnswer Answer(ArchiveRelations relations, PreviousQuery query) => AnswerTitle(relations, query.At, query.Scope, (scope, at) =>
    {
        LineageStep[] before = [.. scope.Steps.TakeWhile(s => !ReferenceEquals(s, at)).Reverse()];
        var previous = before.FirstOrDefault(s => s.Champions.Any(scope.IsMeant));
        if (scope.FindOpenTitle(before.TakeWhile(s => !ReferenceEquals(s, previous))) is { } hole)
            return new Undecidable(hole);
        if (previous is null)
            return new Refuted(new NoneFound());
        ClaimValue value = query.Value switch
        {
            TitleValue.Years => new CountValue(at.Edition.HeldIn - previous.Edition.HeldIn),
            TitleValue.Year => new YearValue(previous.Edition.HeldIn),
            TitleValue.Name => NameValue.FromResults(previous.Champions.Where(scope.IsMeant).Select(s => s.Result)),
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Value, "a value without an answer"),
        };
        return new Proven(value, [previous.Final!, at.Final!]);
    });

    /// <summary>The final must be there, and be won by whom the scope means.</summary>
    private static ClaimAnswer AnswerTitle(ArchiveRelations relations, FinalId id, ClaimScope asked, Func<ScopedFinals, LineageStep, ClaimAnswer> answer)
    {
        var scope = ScopedFinals.Create(relations, asked with { Event = id.Event });
        var at = scope.Steps.FirstOrDefault(s => s.Final?.Id == id);
        if (at is null)
            return new Undecidable(new FinalOutsideScope(id));
        if (at.IsHole)
            return new Undecidable(new ChampionUnknown(at.Final!));
        if (at.Champions.Any(scope.IsMeant))
            return answer(scope, at);
        return scope.FindOpenTitle([at]) is { } open ? new Undecidable(open) : new Refuted(new WonByOthers(at.Final!));
    }
}
