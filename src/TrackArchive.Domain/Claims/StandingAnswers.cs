using TrackArchive.Domain.Claims.Queries;

namespace TrackArchive.Domain.Claims;

/// <summary>Standings in a final, at a date and by an authority.</summary>
internal static class StandingAnswers
{
    public static ClaimAnswer Answer(Archive archive, StandingQuery query)
    {
        if (archive.FindFinal(query.Final) is not { } final)
            return new Undecidable(new FinalMissing());
        var asked = new Asked(archive, final, query.At, query.Authority);
        if (ClaimEntries.Find(final, query.Entry) is not { } result)
            return ClaimEntries.DescribeAbsence(final, query.Entry);
        if (asked.Unknown(result) is { } unknown)
            return new Undecidable(unknown);
        var standing = asked.Standings.Find(result)!;
        if (standing.RemovedBy is { } decision)
            return new Refuted(new ResultTakenAway(result, decision));
        return FindValue(standing, query.Value) is { } value
            ? new Proven(value, [final])
            : new Refuted(new NoValue(result, query.Value, IsOfStandings: true));
    }

    public static ClaimAnswer Answer(Archive archive, PlaceQuery query)
    {
        if (archive.FindFinal(query.Final) is not { } final)
            return new Undecidable(new FinalMissing());
        var asked = new Asked(archive, final, query.At, query.Authority);
        Standing[] there = [.. asked.Standings.Rows.Where(r => r.Place == query.Place)];
        if (asked.Unknown(there.Select(s => s.Result)) is { } unknown)
            return new Undecidable(unknown);
        if (there.Length == 0)
        {
            return asked.Standings.Rows.Any(r => r.Place > query.Place)
                ? new Refuted(new NobodyInPlace(query.Place))
                : new Undecidable(new PlaceNotReached(query.Place));
        }

        return FindValue(there, query.Value) is { } value
            ? new Proven(value, [final])
            : new Refuted(new NoValueInPlace(query.Place, query.Value));
    }

    private static ClaimValue? FindValue(Standing[] sharing, EntryValue value) => value switch
    {
        EntryValue.Name => NameValue.FromResults(sharing.Select(s => s.Result)),
        EntryValue.Nation => NameValue.FromTeams(sharing.Select(s => s.Result.Nation)),
        EntryValue.Club => NameValue.FromTeams(sharing.Select(s => s.Result.Club)),
        EntryValue.Place or EntryValue.Medal or EntryValue.Mark or EntryValue.Wind => FindValue(sharing[0], value),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    private static ClaimValue? FindValue(Standing standing, EntryValue value) => value switch
    {
        EntryValue.Place => standing.Place is { } place ? new OrdinalValue(place) : null,
        EntryValue.Medal => standing.Medal is { } medal ? new MedalValue(medal) : null,
        EntryValue.Mark or EntryValue.Wind or EntryValue.Nation or EntryValue.Club or EntryValue.Name => FinalAnswers.FindValue(standing.Result, value),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    /// <summary>The standings that a query means, or why nobody can know them.</summary>
    private sealed class Asked(Archive archive, Final final, DateOnly? at, Authority? authority)
    {
        private readonly Authority _authority = authority ?? archive.DefaultAuthority(final);

        public Standings Standings { get; } = at is null && authority is null
            ? archive.Now(final)
            : archive.At(final, authority ?? archive.DefaultAuthority(final), at ?? archive.Site.Date);

        /// <summary>Why nobody can know where the results stood that are asked for; a decision about others behind them changes nothing.</summary>
        public ClaimReason? Unknown(params IEnumerable<Result> results)
        {
            if (!Standings.AreKnown)
                return new StandingsUnknown(Standings.At);
            var last = results.Select(r => r.Place ?? int.MaxValue).DefaultIfEmpty(int.MaxValue).Max();
            return at < archive.Site.Date && !(at <= final.Date?.LastDay) && final.Decisions.Any(d => d.RulingFor(_authority) is { Date: null } && !((d.Entry?.Place ?? d.PlaceBefore) > last))
                ? new DecisionUndated(_authority)
                : null;
        }
    }
}
