using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Validation.Results;

/// <summary>Squads in relays and athletes elsewhere; a wind only where the event has one, reaction times of races; an estimate only of a mark, sources only of what is there.</summary>
internal sealed class ValuesFitEvent : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        if (race.Document.Wind is { } wind && !(race.Race.Event is { HasWind: true, MarkKind: MarkKind.Time }))
            diagnostics.Add(Codes.NotForEvent, wind.At, race.Race.Event.HasWind ? "each attempt has a wind of its own: write it to the results" : $"'{race.Race.Event.Id}' has no wind reading");
        foreach (var written in race.Document.Results)
        {
            foreach (var (at, message) in Mistakes(race.Race.Event, written).Concat(OfClocks(race.Race, written)).Concat(OfRace(race, written)))
                diagnostics.Add(Codes.NotForEvent, at, message);
        }
    }

    private static IEnumerable<(SourceLocation At, string Message)> Mistakes(Event @event, ResultDocument written)
    {
        if (@event.IsForTeams && written.Athlete is { } alone)
            yield return (alone.At, "a team event has no single athlete: write a `squad`");
        if (!@event.IsForTeams && !written.SaysWho)
            yield return (written.At, "`athlete` is missing: a result must say whose it is");
        if (written is { IsWithheld: true, As: { } name })
            yield return (name.At, "`as` names somebody whose name is withheld");
        if (written is { IsWithheld: true, Athlete: { } named })
            yield return (named.At, "`athlete` names somebody whose name is withheld: leave it out");
        if (written.IsWithheld && @event.IsForTeams)
            yield return (written.At, "a team's name is not withheld: leave out the member of the `squad`");
        if (!@event.IsForTeams && written.Squad.FirstOrDefault()?.Athlete is { } member)
            yield return (member.At, $"'{@event.Id}' is not a team event: write `athlete`");
        if (!@event.IsForTeams && written.TeamName is { } team)
            yield return (team.At, $"'{@event.Id}' is not a team event: only a relay or a team race has a `team`");
        foreach (var leg in written.Squad.Select(m => m.Leg).OfType<Located<int>>().Where(l => @event.IsForTeams && l.Value > @event.Legs))
            yield return (leg.At, $"leg {leg.Value} in a relay of {@event.Legs} legs");
        if (!@event.HasWind && written.Wind is { } wind)
            yield return (wind.At, $"'{@event.Id}' has no wind reading");
        if (@event.MarkKind != MarkKind.Time && written.Reaction is { } reaction)
            yield return (reaction.At, $"'{@event.Id}' is not a race: it has no reaction times");
        if (!@event.IsForTeams && written.SquadSources.FirstOrDefault() is { } sourced)
            yield return (sourced.At, $"'{@event.Id}' is not a team event: it has no squads");
        if (written is { RecordSources: [var stated, ..], Records: [] })
            yield return (stated.At, "`record-sources` without records");
        if (written is { IsEstimated: true, Mark: null })
            yield return (written.At, "`estimated` without a mark");
        if (written.Rule is { } rule && written.Status?.Value != ResultStatus.Disqualified)
            yield return (rule.At, "a rule belongs to a disqualification: write `status: DQ`");
    }

    private static IEnumerable<(SourceLocation At, string Message)> OfRace(ResolvedRace race, ResultDocument written)
    {
        if (race.Document.Wind is not null && written.Wind is { } wind)
            yield return (wind.At, "the race has one wind for all: leave it out of the results");
    }

    /// <summary>The mark is by the clock that decides the race; only the other one has a key of its own.</summary>
    private static IEnumerable<(SourceLocation At, string Message)> OfClocks(Race race, ResultDocument written)
    {
        var (decides, same) = race.TimedBy == RaceClock.Gun ? ("gun", written.Gun) : ("chip", written.Chip);
        if (same is not null)
            yield return (same.At, $"the race is timed by {decides}: its {decides} time is the `mark`");
        if (race.Event.MarkKind != MarkKind.Time && (written.Gun ?? written.Chip) is { } clock)
            yield return (clock.At, $"'{race.Event.Id}' is not a race: it has no clocks");
    }
}
