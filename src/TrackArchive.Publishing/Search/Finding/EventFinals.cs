using TrackArchive.Domain;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>The finals of one event with their medallists, a line each, oldest first.</summary>
internal static class EventFinals
{
    /// <summary>Of every code of a nation; so many blanks stand for none.</summary>
    private const int NationLetters = 3;

    public static KeyedPart Create(Archive archive, Event @event, IEnumerable<Final> finals, Numbering numbers) =>
        KeyedPart.Create(numbers.GetNumber(@event), string.Join('\n', finals.Select(f => Line(archive, f, numbers))));

    /// <summary>"1cgGBRSebastian Coe|sGBRSteve Cram|bESPJosé Manuel Abascal": the edition's number, then medal, nation and name.</summary>
    private static string Line(Archive archive, Final final, Numbering numbers) =>
        numbers.GetNumber(final.Edition) + string.Join('|', archive.Now(final).Medallists
            .OrderBy(s => s.Medal).ThenBy(s => s.Result.Order)
            .Select(s => $"{Medals.Letters[s.Medal!.Value]}{(s.Result.Nation?.Id.Value ?? "").PadRight(NationLetters)}{Name(s.Result).Replace('|', ' ')}"));

    /// <summary>Of a relay its nation says enough; nobody searches for a name that is withheld.</summary>
    private static string Name(Result result) => result.Athlete switch
    {
        null => result.TeamName ?? "",
        { IsWithheld: true } => "",
        _ => result.Name,
    };
}
