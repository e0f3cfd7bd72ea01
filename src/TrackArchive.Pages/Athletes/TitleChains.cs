using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Domain.Relations.Titles;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Athletes;

/// <summary>An athlete's titles as links in the lines of their championships; what the archive does not know breaks a chain.</summary>
internal static class TitleChains
{
    /// <summary>In the order in which the first title of each was won.</summary>
    public static ImmutableArray<TitleChain> Create(ArchiveRelations relations, Athlete athlete, ImmutableArray<CareerStep> career)
    {
        var won = career.Where(c => c.Standing.Place == 1).ToArray();
        var chains = new List<List<CareerStep>>();
        foreach (var title in won)
        {
            var before = LineOf(relations, title.Final).FindPredecessor(title.Final)?.Final;
            if (chains.FirstOrDefault(c => ReferenceEquals(c[^1].Final, before)) is { } held)
                held.Add(title);
            else
                chains.Add([title]);
        }

        return [.. chains.Select(c => Chain(relations, athlete, c))];
    }

    private static TitleChain Chain(ArchiveRelations relations, Athlete athlete, List<CareerStep> titles)
    {
        var (first, last) = (titles[0].Final, titles[^1].Final);
        var lineage = LineOf(relations, first);
        return new TitleChain(
            new Link(Routes.Event(first.Event.Id), first.Event.FullName),
            first.Edition.ChampionshipName,
            lineage.FindPredecessor(first) is { Final: { } from } p ? Rows.Line(relations.Archive, from, p.Edition.PlaceName) : null,
            [.. titles.Select(t => new HeldTitle(new Link(Routes.Final(t.Final.Id), t.Final.Edition.PlaceName), t.Standing.Result.Mark?.Text, Course(lineage, t.Final, athlete)))],
            lineage.FindSuccessor(last) is { Final: { } to } n ? Rows.Line(relations.Archive, to, n.Edition.PlaceName) : null);
    }

    private static TitleLineage LineOf(ArchiveRelations relations, Final final) => relations.Lineage(final.Event.Id, final.Id.Edition.Championship);

    /// <summary>Nothing for a first title.</summary>
    private static string? Course(TitleLineage lineage, Final final, Athlete athlete)
    {
        var hold = lineage.HoldsOf(final).FirstOrDefault(h => h.Champion.Result.Athlete?.Id == athlete.Id);
        return hold is null or { Nth.Max: 1 } ? null : TitleWords.DescribeHeld(hold.Nth, hold.Course);
    }
}
