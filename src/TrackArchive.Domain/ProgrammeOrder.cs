namespace TrackArchive.Domain;

/// <summary>
/// The order in which result books list events: men, women, mixed; runs by distance, hurdles, steeplechases, relays, team races, walks, jumps,
/// throws, combined events. Total: the id decides last.
/// </summary>
public sealed class ProgrammeOrder : IComparer<Event>
{
    private ProgrammeOrder()
    {
    }

    public static ProgrammeOrder Instance { get; } = new();

    public int Compare(Event? x, Event? y) => (x, y) switch
    {
        ({ } a, { } b) => KeyOf(a).CompareTo(KeyOf(b)) is not 0 and var order ? order : string.CompareOrdinal(a.Id.Value, b.Id.Value),
        _ => (x is null ? 0 : 1) - (y is null ? 0 : 1),
    };

    /// <summary>A relay's distance is the whole one.</summary>
    private static (Sex Sex, int Chapter, decimal Metres) KeyOf(Event e) =>
        (e.Sex, Disciplines.InProgrammeOrder.Terms.IndexOf(e.Discipline), e.Distance ?? 0);
}
