using System.Collections.Immutable;
using TrackArchive.Domain.Relations.Distinctions;
using TrackArchive.Domain.Relations.Records;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Relations;

/// <summary>The best mark of a championship's official finals, by the clock of a final's winning mark.</summary>
/// <param name="Step">Whose it is.</param>
/// <param name="LeftOut">Finals that may have a better one: it is not known, in a class of its own, or by another clock. Oldest first.</param>
public sealed record BestMark(RecordStep Step, ImmutableArray<LeftOut> LeftOut)
{
    /// <summary>Of the finals before this one; absent where they have no mark by its clock, or where most may have a better one.</summary>
    public static BestMark? FindBefore(ArchiveRelations relations, Final final) =>
        Create(relations.Archive, relations.StaircaseOf(final)?.Before(final), [.. FindContests(relations, final).TakeWhile(s => s.Final?.Id != final.Id)]);

    /// <summary>Of all finals; absent as before.</summary>
    public static BestMark? FindToday(ArchiveRelations relations, Final final) =>
        Create(relations.Archive, relations.StaircaseOf(final)?.Standing, [.. FindContests(relations, final)]);

    /// <summary>Whether no official final of the event at the championship was before this one.</summary>
    public static bool IsFirst(ArchiveRelations relations, Final final) => FindContests(relations, final).FirstOrDefault()?.Final?.Id == final.Id;

    private static BestMark? Create(Archive archive, RecordStep? step, LineageStep[] contests)
    {
        if (step is null)
            return null;
        var leftOut = RecordDoubts.Find(archive, contests, step.Mark, isSole: false);
        return leftOut.Length <= contests.Length - leftOut.Length ? new BestMark(step, leftOut) : null;
    }

    private static IEnumerable<LineageStep> FindContests(ArchiveRelations relations, Final final) =>
        relations.Lineage(final.Event.Id, final.Id.Edition.Championship).Steps.Where(s => s.WasContested && s.Edition.Status == EditionStatus.Official);
}
