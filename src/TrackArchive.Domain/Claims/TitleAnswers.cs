using TrackArchive.Domain.Relations;

namespace TrackArchive.Domain.Claims;

/// <summary>What a title was to its nation or champion: which one, and what came before.</summary>
internal static class TitleAnswers
{
    public static ClaimAnswer Of(ArchiveRelations relations, NthQuery query) =>
        Asked(relations, query.At, query.Scope, words => $"which title it was {words}", (scope, at) =>
        {
            var question = $"which title the {ClaimWords.Of(at.Final!)} was {scope.Words}";
            LineageStep[] until = [.. scope.Steps.TakeWhile(s => !ReferenceEquals(s, at)), at];
            LineageStep[] titles = [.. until.Where(s => s.Champions.Any(scope.IsMeant))];
            return ScopedFinals.Hole(until) is { } hole
                ? new Undecidable(hole) { Question = question }
                : new Proven(new OrdinalValue(titles.Length), [.. titles.Select(t => t.Final!)]) { Question = question };
        });

    public static ClaimAnswer Of(ArchiveRelations relations, PreviousQuery query) =>
        Asked(relations, query.At, query.Scope, words => $"the title before {words}", (scope, at) =>
        {
            var what = $"the title before the {ClaimWords.Of(at.Final!)}, {scope.Words}";
            var question = query.Value switch { TitleValue.Years => "the years since ", TitleValue.Year => "the year of ", _ => "who won " } + what;
            LineageStep[] before = [.. scope.Steps.TakeWhile(s => !ReferenceEquals(s, at)).Reverse()];
            var previous = before.FirstOrDefault(s => s.Champions.Any(scope.IsMeant));
            if (ScopedFinals.Hole(before.TakeWhile(s => !ReferenceEquals(s, previous))) is { } hole)
                return new Undecidable(hole) { Question = question };
            if (previous is null)
                return new Refuted("there is none") { Question = question };
            ClaimValue value = query.Value switch
            {
                TitleValue.Years => new CountValue(at.Edition.HeldIn - previous.Edition.HeldIn),
                TitleValue.Year => new YearValue(previous.Edition.HeldIn),
                _ => NameValue.Of(previous.Champions.Where(scope.IsMeant).Select(s => s.Result)),
            };
            return new Proven(value, [previous.Final!, at.Final!]) { Question = question };
        });

    /// <summary>The final must be there, and be won by whom the scope means.</summary>
    private static ClaimAnswer Asked(ArchiveRelations relations, FinalId id, ClaimScope asked, Func<string, string> question, Func<ScopedFinals, LineageStep, ClaimAnswer> answer)
    {
        var scope = ScopedFinals.Of(relations, asked with { Event = id.Event });
        var at = scope.Steps.FirstOrDefault(s => s.Final?.Id == id);
        if (at is null)
            return new Undecidable($"the archive does not have the {ClaimWords.Of(relations.Archive, id)}, or it is outside of what was asked") { Question = question(scope.Words) };
        if (at.IsHole)
            return new Undecidable($"the archive does not know who won the {ClaimWords.Of(at.Final!)}") { Question = question(scope.Words) };
        return at.Champions.Any(scope.IsMeant)
            ? answer(scope, at)
            : new Refuted($"the {ClaimWords.Of(at.Final!)} was won by others") { Question = question(scope.Words) };
    }
}
