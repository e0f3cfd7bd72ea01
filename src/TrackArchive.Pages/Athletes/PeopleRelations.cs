using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;

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
            .Select(t => Row(Reversed(t.Relation.Kind), t.Reporter, t.Reporter.Name, t.Relation));
        return
        [
            .. own.Select(r => Row(Phrase(r.Kind), r.Athlete is { } other ? _archive.FindAthlete(other) : null, r.Name, r)),
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

    private static string Reversed(RelationKind kind) => kind switch
    {
        RelationKind.PresentedMedalTo => "Received the medal from",
        RelationKind.MentorOf => "Mentored by",
        RelationKind.Coached or RelationKind.CoachedBy or RelationKind.ChildOf or RelationKind.ParentOf or RelationKind.SiblingOf
            or RelationKind.SpouseOf or RelationKind.TeamMateOf or RelationKind.ClubMateOf or RelationKind.TrainingPartnerOf
            or RelationKind.RivalOf => Phrase(kind.Reverse()!.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Phrase(RelationKind kind) => kind switch
    {
        RelationKind.PresentedMedalTo => "Presented the medal to",
        RelationKind.Coached => "Coached",
        RelationKind.CoachedBy => "Coached by",
        RelationKind.ChildOf => "Child of",
        RelationKind.ParentOf => "Parent of",
        RelationKind.SiblingOf => "Sibling of",
        RelationKind.SpouseOf => "Married to",
        RelationKind.TeamMateOf => "Team-mate of",
        RelationKind.ClubMateOf => "Club-mate of",
        RelationKind.TrainingPartnerOf => "Trained with",
        RelationKind.MentorOf => "Mentor of",
        RelationKind.RivalOf => "Rival of",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
