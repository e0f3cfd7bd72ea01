namespace TrackArchive.Domain.Vocabulary;

/// <summary>What an athlete is to another person.</summary>
public enum RelationKind
{
    PresentedMedalTo,
    Coached,
    CoachedBy,
    ChildOf,
    ParentOf,
    SiblingOf,
    SpouseOf,
    TeamMateOf,
    ClubMateOf,
    TrainingPartnerOf,
    MentorOf,
    RivalOf,
}

public static class RelationKinds
{
    public static readonly Vocabulary<RelationKind> Tokens = new(
        (RelationKind.PresentedMedalTo, "presented-medal-to"),
        (RelationKind.Coached, "coached"),
        (RelationKind.CoachedBy, "coached-by"),
        (RelationKind.ChildOf, "child-of"),
        (RelationKind.ParentOf, "parent-of"),
        (RelationKind.SiblingOf, "sibling-of"),
        (RelationKind.SpouseOf, "spouse-of"),
        (RelationKind.TeamMateOf, "team-mate-of"),
        (RelationKind.ClubMateOf, "club-mate-of"),
        (RelationKind.TrainingPartnerOf, "training-partner-of"),
        (RelationKind.MentorOf, "mentor-of"),
        (RelationKind.RivalOf, "rival-of"));

    /// <summary>What the other person is to the athlete; nothing where no term says it.</summary>
    public static RelationKind? Reverse(this RelationKind kind) => kind switch
    {
        RelationKind.Coached => RelationKind.CoachedBy,
        RelationKind.CoachedBy => RelationKind.Coached,
        RelationKind.ChildOf => RelationKind.ParentOf,
        RelationKind.ParentOf => RelationKind.ChildOf,
        RelationKind.PresentedMedalTo or RelationKind.MentorOf => null,
        RelationKind.SiblingOf or RelationKind.SpouseOf or RelationKind.TeamMateOf or RelationKind.ClubMateOf
            or RelationKind.TrainingPartnerOf or RelationKind.RivalOf => kind,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
