namespace TrackArchive.Domain.Claims;

/// <summary>Where someone stands in a final, at a date and by an authority.</summary>
internal static class StandingAnswers
{
    public static ClaimAnswer Of(Archive archive, StandingQuery query)
    {
        if (archive.FindFinal(query.Final) is not { } final)
            return ClaimEntries.Missing($"a standing in the {ClaimWords.Of(archive, query.Final)}");
        var asked = new Asked(archive, final, query.At, query.Authority);
        var name = ClaimWords.Of(archive, final, query.Entry);
        var question = asked.Question($"the {ClaimWords.Of(query.Value)} of {name}");
        if (ClaimEntries.Find(final, query.Entry) is not { } result)
            return ClaimEntries.Absent(final, name, question);
        if (asked.Unknown(result) is { } unknown)
            return new Undecidable(unknown) { Question = question };
        var standing = asked.Standings.Find(result)!;
        if (standing.RemovedBy is { } decision)
            return new Refuted($"the result of {name} was taken away ({(decision.Effect == DecisionEffect.Annul ? "annulled" : "disqualified or void")})") { Question = question };
        return Value(standing, query.Value) is { } value
            ? new Proven(value, [final]) { Question = question }
            : new Refuted($"the standings give {name} no {ClaimWords.Of(query.Value)}") { Question = question };
    }

    public static ClaimAnswer Of(Archive archive, PlaceQuery query)
    {
        if (archive.FindFinal(query.Final) is not { } final)
            return ClaimEntries.Missing($"a standing in the {ClaimWords.Of(archive, query.Final)}");
        var asked = new Asked(archive, final, query.At, query.Authority);
        var place = Ordinals.Digits(query.Place);
        var question = asked.Question(query.Value == EntryValue.Name ? $"who is {place}" : $"the {ClaimWords.Of(query.Value)} of the {place}");
        Standing[] there = [.. asked.Standings.Rows.Where(r => r.Place == query.Place)];
        if (asked.Unknown(there.Select(s => s.Result)) is { } unknown)
            return new Undecidable(unknown) { Question = question };
        if (there.Length == 0)
        {
            return asked.Standings.Rows.Any(r => r.Place > query.Place)
                ? new Refuted($"nobody is {place}") { Question = question }
                : new Undecidable($"the archive's results do not reach the {place} place") { Question = question };
        }

        return Value(there, query.Value) is { } value
            ? new Proven(value, [final]) { Question = question }
            : new Refuted($"the standings give no {ClaimWords.Of(query.Value)} for the {place}") { Question = question };
    }

    private static ClaimValue? Value(Standing[] sharing, EntryValue value) => value switch
    {
        EntryValue.Name => NameValue.Of(sharing.Select(s => s.Result)),
        EntryValue.Nation => new NameValue([.. sharing.Select(s => s.Result.Nation.Name).Distinct().Select(n => new ClaimName(n, []))]),
        _ => Value(sharing[0], value),
    };

    private static ClaimValue? Value(Standing standing, EntryValue value) => value switch
    {
        EntryValue.Place => standing.Place is { } place ? new OrdinalValue(place) : null,
        EntryValue.Medal => standing.Medal is { } medal ? NameValue.Of(Medals.Tokens[medal]) : null,
        _ => FinalAnswers.ValueOf(standing.Result, value),
    };

    /// <summary>The standings that a query means, or why nobody can know them.</summary>
    private sealed class Asked(Archive archive, Final final, DateOnly? at, Authority? authority)
    {
        private readonly Authority _authority = authority ?? archive.DefaultAuthority(final);

        public Standings Standings { get; } = at is null && authority is null
            ? archive.Now(final)
            : archive.At(final, authority ?? archive.DefaultAuthority(final), at ?? archive.Site.Date);

        /// <summary>Why nobody can know where the results stood that are asked for; a decision about others behind them changes nothing.</summary>
        public string? Unknown(params IEnumerable<Result> results)
        {
            if (!Standings.AreKnown)
                return $"the standings of {ClaimWords.Of(Standings.At)} are not known";
            var last = results.Select(r => r.Place ?? int.MaxValue).DefaultIfEmpty(int.MaxValue).Max();
            return at < archive.Site.Date && !(at <= final.Date?.LastDay) && final.Decisions.Any(d => d.RulingFor(_authority) is { Date: null } && !((d.Entry?.Place ?? d.PlaceBefore) > last))
                ? $"the day of a decision by {ClaimWords.Of(_authority)} is not known"
                : null;
        }

        public string Question(string what)
        {
            var by = authority is { } a ? $" by {ClaimWords.Of(a)}" : "";
            var when = at is { } day ? $" as the standings were on {ClaimWords.Of(day)}" : " as the standings are now";
            return $"{what} in the {ClaimWords.Of(final)},{when}{by}";
        }
    }
}
