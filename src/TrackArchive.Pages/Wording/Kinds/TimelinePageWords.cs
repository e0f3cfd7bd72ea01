using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording.Kinds;

/// <summary>The timeline of the featured event.</summary>
public static class TimelinePageWords
{
    public static string TitleOf(Event @event) => $"Champions of the {TextWords.LowerFirst(@event.Name)}";

    public static string TitleOf(Event @event, int from, int to) => $"{TitleOf(@event)}, {from} to {to}";

    public static string Describe(Archive archive, Event @event) =>
        $"Every {TextWords.List([.. archive.Championships.Select(c => c.Name)])} title in the {@event.Name} on one timeline: who won, who won again, and the years without a race.";
}
