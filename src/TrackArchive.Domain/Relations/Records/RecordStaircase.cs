using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Relations.Records;

/// <summary>Whether a mark counts as the best of the finals so far.</summary>
public enum RecordStepKind
{
    Set,

    /// <summary>Equal at the coarser of the two precisions.</summary>
    Equalled,

    /// <summary>Better when it was made, and taken away since: no record.</summary>
    Annulled,

    /// <summary>Better, with more wind than a record allows.</summary>
    WindAided,

    /// <summary>Better, and no record for the reason that its result states.</summary>
    Unratified,
}

/// <summary>A mark that was, or would have been, the best of a championship's finals.</summary>
/// <param name="Final">In which it was made.</param>
/// <param name="Standing">By whom.</param>
/// <param name="Kind">Whether it counts.</param>
/// <param name="Before">The best mark before it; absent for the first.</param>
public sealed record RecordStep(Final Final, Standing Standing, RecordStepKind Kind, RecordStep? Before)
{
    public Mark Mark => Standing.Result.Mark!.Value;

    /// <summary>Whether it was a record then: not one that was annulled, wind-assisted or never ratified.</summary>
    public bool Counts => Kind is RecordStepKind.Set or RecordStepKind.Equalled;
}

/// <summary>
/// The best marks of an event as they fell in the finals of a championship, oldest first. Only finals are known here, so a
/// record that was set in a heat is not in it. Hand times, automatic ones and those of an unknown clock have a staircase each.
/// </summary>
public sealed class RecordStaircase
{
    private readonly Event _event;

    private RecordStaircase(Event @event, Timing timing, ImmutableArray<RecordStep> steps) => (_event, Timing, Steps) = (@event, timing, steps);

    /// <summary>By which clock all its marks were taken: hand and automatic times are not compared.</summary>
    public Timing Timing { get; }

    /// <summary>Oldest first, those that do not count among them.</summary>
    public ImmutableArray<RecordStep> Steps { get; }

    /// <summary>The best counted mark today.</summary>
    public RecordStep? Standing => Steps.LastOrDefault(s => s.Counts);

    /// <summary>What stood when the final began: the best of the finals before it.</summary>
    public RecordStep? Before(Final final) => Steps.LastOrDefault(s => s.Counts && IsEarlier(s.Final, final));

    /// <summary>The record that was set or equalled in a final; absent where none was.</summary>
    public RecordStep? In(Final final) => Steps.FirstOrDefault(s => ReferenceEquals(s.Final, final) && s.Counts);

    /// <summary>How far behind the best mark before the final was; nothing where the two cannot be subtracted honestly.</summary>
    public Gap? Behind(Final final, Result result) =>
        Before(final) is { } before ? Gap.Between(_event, before.Standing.Result, result) : null;

    /// <summary>One for each clock that has a mark; a single one for events that are not timed.</summary>
    public static ImmutableArray<RecordStaircase> Create(Archive archive, TitleLineage lineage)
    {
        Final[] finals = [.. lineage.Steps.Select(s => s.Final).OfType<Final>().Where(f => f.Edition.Status == EditionStatus.Official)];
        return finals.Length == 0
            ? []
            : [.. finals.SelectMany(f => f.Results).Where(IsEligible).Select(r => r.Mark!.Value.Timing).Distinct().Order()
                .Select(timing => new RecordStaircase(finals[0].Event, timing, FindSteps(archive, finals, timing)))];
    }

    private static ImmutableArray<RecordStep> FindSteps(Archive archive, Final[] finals, Timing timing)
    {
        var steps = ImmutableArray.CreateBuilder<RecordStep>();
        List<RecordStep> best = [];
        foreach (var final in finals)
        {
            var here = archive.Now(final).Rows
                .Where(s => IsEligible(s.Result) && s.Result.Mark!.Value.Timing == timing && s.Result.Mark.Value.Kind == final.Event.MarkKind)
                .OrderBy(s => final.Event.MarkKind.LowerWins() ? s.Result.Mark!.Value.Value : -s.Result.Mark!.Value.Value)
                .ThenBy(s => s.Result.Order)
                .ToArray();
            foreach (var standing in here)
            {
                var comparison = best.Select(b => final.Event.CompareMerit(standing.Result.Mark!.Value, b.Mark)).DefaultIfEmpty(-1).Max();
                if (comparison > 0)
                    break;
                var kind = KindOf(final, standing, comparison);
                var step = new RecordStep(final, standing, kind, best.LastOrDefault(b => !ReferenceEquals(b.Final, final)));
                if (!step.Counts && comparison == 0)
                    continue;
                steps.Add(step);
                if (kind == RecordStepKind.Set)
                    best = [step];
                else if (kind == RecordStepKind.Equalled)
                    best.Add(step);
            }
        }

        return steps.ToImmutable();
    }

    private static RecordStepKind KindOf(Final final, Standing standing, int comparison) =>
        standing.RemovedBy is not null ? RecordStepKind.Annulled
        : standing.Result.Wind.AllowsRecord == false || standing.Result.Mark!.Value.Conditions.HasFlag(Conditions.WindAssisted) ? RecordStepKind.WindAided
        : standing.Result.Unratified is not null ? RecordStepKind.Unratified
        : comparison < 0 ? RecordStepKind.Set : RecordStepKind.Equalled;

    private static bool IsEligible(Result result) => result is { Mark: not null, IsEstimated: false };

    private static bool IsEarlier(Final a, Final b) =>
        a.SortDate != b.SortDate ? a.SortDate < b.SortDate : string.CompareOrdinal(a.Id.ToString(), b.Id.ToString()) < 0;
}
