using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Pages.Wording.Stories;

/// <summary>
/// A final in two to four sentences: who won, with what, by how much and over whom; what sets it apart; where the title went. Only what
/// the archive knows is said, and each figure links to what proves it.
/// </summary>
internal static class FinalStories
{
    private const int MaxSentences = 4;

    public static ImmutableArray<Phrase> Create(ArchiveRelations relations, Final final)
    {
        var now = relations.Archive.Now(final);
        var lineage = relations.Lineage(final.Event.Id, final.Id.Edition.Championship);
        ImmutableArray<Phrase> contest = [.. ContestSentences.Create(final, now, lineage.StepOf(final))];
        var after = TitleSentences.FindAfter(relations.Archive, lineage, final);
        return
        [
            .. contest,
            .. RemarkableSentences.Create(relations, final, now).Take(MaxSentences - contest.Length - (after is null ? 0 : 1)),
            .. after is null ? (ImmutableArray<Phrase>)[] : [after],
        ];
    }
}
