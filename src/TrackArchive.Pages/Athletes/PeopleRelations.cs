using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Facts;

namespace TrackArchive.Pages.Athletes;

/// <summary>What sources say of two people, shown on both pages, each statement once.</summary>
internal sealed class PeopleRelations
{
    private readonly Archive _archive;
    private readonly ILookup<AthleteId, (Athlete Reporter, Relation Relation)> _reported;

    public PeopleRelations(Archive archive)
    {
        _archive = archive;
        _reported = archive.Athletes
            .SelectMany(a => a.Relations.Where(r => r.Athlete is not null).Select(r => (a, r)))
            .ToLookup(p => p.r.Athlete!.Value, p => p);
    }

    public ImmutableArray<RelationRow> Find(AthleteId id)
    {
        var own = _archive.GetAthlete(id).Relations;
        var fromOthers = _reported[id]
            .Where(t => !own.Any(r => r.Athlete == t.Reporter.Id && r.Kind == t.Relation.Kind.Reverse()))
            .Select(t => Row(RelationWords.DescribeReversed(t.Relation.Kind), t.Reporter, t.Reporter.Name, t.Relation));
        return
        [
            .. own.Select(r => Row(RelationWords.Describe(r.Kind), r.Athlete is { } other ? _archive.FindAthlete(other) : null, r.Name, r)),
            .. fromOthers,
        ];
    }

    private RelationRow Row(string phrase, Athlete? other, string name, Relation relation) => new(
        phrase,
        other is null ? null : Rows.LinkTo(other),
        name,
        relation.At is { } at && _archive.FindFinal(at) is { } final ? new Link(Routes.Final(at), final.Name) : null,
        relation.Note,
        Rows.Cite(relation.Sources));
}
