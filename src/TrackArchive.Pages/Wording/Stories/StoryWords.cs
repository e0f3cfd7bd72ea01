using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording.Stories;

/// <summary>What the sentences of a final's story share.</summary>
internal static class StoryWords
{
    /// <summary>Of a result: "Sebastian Coe"; of a team that goes by its nation or club: "the United States".</summary>
    public static string Name(Result result) => result is { Athlete: null, TeamName: null, Represents: { } team }
        ? TeamWords.InSentence(team)
        : result.Name;

    /// <summary>"Sebastian Coe of Great Britain", "Ann Example of Fen Runners"; a team without a nation by its code; a nation's or club's own team by its name alone.</summary>
    public static string NameWithTeam(Result result)
    {
        if (result is { Athlete: null, TeamName: null } || result.Represents is not { } team)
            return Name(result);
        return team.Kind == TeamKind.Special ? $"{result.Name} ({team.Id})" : $"{result.Name} of {TeamWords.InSentence(team)}";
    }

    /// <summary>"time" of a race, "score" of points, else "mark".</summary>
    public static string MarkNoun(Event @event) => @event.MarkKind switch
    {
        MarkKind.Time => "time",
        MarkKind.Points or MarkKind.FewestPoints => "score",
        MarkKind.Length or MarkKind.Distance => "mark",
        _ => throw new ArgumentOutOfRangeException(nameof(@event), @event.MarkKind, "a measure without a noun"),
    };

    /// <summary>As results write it, with the unit that a sentence wants: "3:32.53", "8.95 m", "8791 points".</summary>
    public static string FormatMark(Domain.Marks.Mark mark) => mark switch
    {
        { Kind: MarkKind.Points or MarkKind.FewestPoints } => $"{mark.Text} points",
        { Kind: MarkKind.Length, IsImperial: false } => $"{mark.Text} m",
        _ => MarkWords.Format(mark),
    };

    /// <summary>"Los Angeles 1984", linked to the final.</summary>
    public static Phrase Place(Final final) => Phrase.Proven(final.Edition.PlaceName, Routes.Final(final.Id));

    /// <summary>"at Los Angeles 1984"; "in 1984" where the edition has no city.</summary>
    public static Phrase At(Final final) => Phrase.Say($"{(final.Edition.City is null ? "in" : "at")} {Place(final)}");

    /// <summary>"at the Olympic Games or the World Championships": the championships that had held the event by then.</summary>
    public static string AnywhereBefore(Archive archive, Final final) => "at the " + string.Join(" or the ", archive.Championships
        .Where(c => c.Editions.Any(e => e.WasHeld && e.HeldIn <= final.Edition.HeldIn && e.Programme.Contains(final.Event.Id)))
        .Select(c => c.Name));

    public static string Possessive(Result result) => result.Athlete?.Sex switch
    {
        Sex.Men => "his",
        Sex.Women => "her",
        Sex.Mixed or Sex.Open or null => "its",
        _ => throw new ArgumentOutOfRangeException(nameof(result), result.Athlete.Sex, "a sex without a pronoun"),
    };

    /// <summary>"of the event at the Olympic Games".</summary>
    public static string OfEvent(Final final) => $"of the event at the {final.Edition.ChampionshipName}";
}
