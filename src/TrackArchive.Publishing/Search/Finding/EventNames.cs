using System.Globalization;
using TrackArchive.Domain;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>What readers call an event besides its name: 5k, 110mh, 4x100, HJ, meters.</summary>
internal static class EventNames
{
    /// <summary>"dec" and "hep", as results list them.</summary>
    private const int LettersOfCombined = 3;

    /// <summary>Words, separated by blanks.</summary>
    public static string Describe(Event @event)
    {
        var name = SearchWords.FromName(@event.Name);
        return string.Join(' ', SearchWords.FromName(@event.Id.Value).Concat(Short(@event, name)).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Short(Event @event, IReadOnlyList<string> name)
    {
        var sex = @event.Sex switch { Sex.Men => "m man", Sex.Women => "w woman ladies", Sex.Mixed => "x", Sex.Open => "all", _ => throw new ArgumentOutOfRangeException(nameof(@event), @event.Sex, null) };
        yield return sex;
        if (@event.Class.Under is { } under)
            yield return $"{Sexes.Tokens[@event.Sex]} u{under}";
        if (Spoken(@event) is { } spoken)
            yield return spoken;
        if (name.Contains("metres"))
            yield return "meters";
        if (name is [var legs, var each, ..] && legs == $"{@event.Legs}")
            yield return $"{legs}x{each} {legs}x{each}m x";
        else if (@event.Distance is { } distance)
        {
            var metres = distance.ToString("0.###", CultureInfo.InvariantCulture);
            yield return $"{metres} {metres}m";
            yield return $"{sex[0]}{metres}";
            if (distance % 1000 == 0)
                yield return $"{distance / 1000:0}k {distance / 1000:0}km";
            if (Letters(@event.Discipline) is { } letters)
                yield return $"{metres}{letters} {metres}m{letters}";
        }
        else if (name.Count > 1)
            yield return $"{string.Concat(name.Select(w => w[0]))} {string.Concat(name)}";
        else if (@event.Discipline == Discipline.Combined && name is [{ Length: >= LettersOfCombined } only])
            yield return only[..LettersOfCombined];
    }

    /// <summary>What nobody writes and many say: the metric mile, the mile relay, the high hurdles.</summary>
    private static string? Spoken(Event @event) => (@event.Discipline, @event.Distance) switch
    {
        (Discipline.Track, 1500) => "metric mile",
        (Discipline.Track, 100) => "dash",
        (Discipline.Relay, 400) => "sprint",
        (Discipline.Relay, 1600) => "mile",
        (Discipline.Hurdles, 100 or 110) => "high sprint",
        (Discipline.Hurdles, 400) => "intermediate intermediates",
        _ => null,
    };

    private static string? Letters(Discipline discipline) => discipline switch
    {
        Discipline.Hurdles => "h",
        Discipline.Steeplechase => "sc",
        Discipline.Walk => "w",
        Discipline.Wheelchair => "wc",
        Discipline.Track or Discipline.Road or Discipline.Relay or Discipline.Jump or Discipline.Throw or Discipline.Combined or Discipline.Team or Discipline.TimedRun or Discipline.Match => null,
        _ => throw new ArgumentOutOfRangeException(nameof(discipline), discipline, null),
    };
}
