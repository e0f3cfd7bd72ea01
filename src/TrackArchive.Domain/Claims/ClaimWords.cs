namespace TrackArchive.Domain.Claims;

/// <summary>The words in which questions and reasons are put.</summary>
internal static class ClaimWords
{
    /// <summary>The final, in words, also where the archive lacks it.</summary>
    public static string Of(Archive archive, FinalId id)
    {
        var @event = archive.FindEvent(id.Event)?.FullName ?? id.Event.Value;
        var edition = archive.FindEdition(id.Edition);
        return edition is null ? $"{@event}, {id.Edition}" : Of(@event, edition);
    }

    public static string Of(Final final) => Of(final.Event.FullName, final.Edition);

    public static string Of(Archive archive, Final final, string entry) =>
        ClaimEntries.Find(final, entry)?.Name ?? archive.FindAthlete(new AthleteId(entry))?.Name ?? entry;

    public static string Of(EntryValue value) => value switch
    {
        EntryValue.Mark => "mark",
        EntryValue.Place => "place",
        EntryValue.Medal => "medal",
        EntryValue.Nation => "nation",
        EntryValue.Wind => "wind",
        _ => "name",
    };

    public static string Of(Authority authority) => authority switch
    {
        Authority.Ioc => "the IOC",
        Authority.WorldAthletics => "World Athletics",
        _ => "the organisers",
    };

    public static string Of(DateOnly day) => new DateValue(PartialDate.FromDay(day)).Text;

    public static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Of(string @event, Edition edition) => $"{Small(@event)}, {edition.ChampionshipName}, {edition.PlaceName}";
}
