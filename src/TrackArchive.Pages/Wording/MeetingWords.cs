using TrackArchive.Domain.Relations.People;

namespace TrackArchive.Pages.Wording;

/// <summary>Who was ahead when two athletes met.</summary>
public static class MeetingWords
{
    /// <summary>"Coe ahead", "level".</summary>
    public static string Describe(HeadToHead rivalry, Meeting meeting) => meeting.Outcome switch
    {
        MeetingOutcome.FirstAhead => $"{rivalry.First.FamilyName} ahead",
        MeetingOutcome.SecondAhead => $"{rivalry.Second.FamilyName} ahead",
        MeetingOutcome.Level => "level",
        MeetingOutcome.NotDecided => "not decided",
        MeetingOutcome.Annulled => "annulled",
        _ => throw new ArgumentOutOfRangeException(nameof(meeting), meeting.Outcome, null),
    };
}
