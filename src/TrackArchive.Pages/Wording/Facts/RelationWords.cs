namespace TrackArchive.Pages.Wording.Facts;

/// <summary>What two people were to each other, before the name of the other.</summary>
public static class RelationWords
{
    /// <summary>As the other of the two says it.</summary>
    public static string DescribeReversed(RelationKind kind) => kind switch
    {
        RelationKind.PresentedMedalTo => "Received the medal from",
        RelationKind.MentorOf => "Mentored by",
        RelationKind.Coached or RelationKind.CoachedBy or RelationKind.ChildOf or RelationKind.ParentOf or RelationKind.SiblingOf
            or RelationKind.SpouseOf or RelationKind.TeamMateOf or RelationKind.ClubMateOf or RelationKind.TrainingPartnerOf
            or RelationKind.RivalOf => Describe(kind.Reverse()!.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Describe(RelationKind kind) => kind switch
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
