using TrackArchive.Content.Documents;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>A race and what its document says of it: results, decisions and splits are in both in the same order.</summary>
internal record ResolvedRace(Race Race, RaceDocument Document)
{
    /// <summary>The site's choice: from which age on somebody may have competed.</summary>
    public int YoungestAge { get; init; }

    /// <summary>What messages call it.</summary>
    public string Noun => Race is Final ? "final" : "race";

    public IEnumerable<(Result Result, ResultDocument Written)> Lines => Race.Results.Zip(Document.Results);

    public IEnumerable<(Decision Decision, DecisionDocument Written)> Decisions => Race.Decisions.Zip(Document.Decisions);

    public IEnumerable<(Split Split, SplitDocument Written)> Splits => Race.Splits.Zip(Document.Splits);

    /// <summary>Everybody who competed, relays' squads included, and where they are named.</summary>
    public IEnumerable<(Athlete Athlete, Located<string> Written)> Athletes =>
        Lines.SelectMany(l => l.Written.Athlete is { } alone
            ? [(l.Result.Athlete!, alone)]
            : l.Result.Squad.Zip(l.Written.Squad).Where(m => m.Second.Athlete is not null).Select(m => (m.First.Athlete, m.Second.Athlete!)));

    public bool IsDecidedOn(Result result) => Race.Decisions.Any(d => ReferenceEquals(d.Entry, result));

    /// <summary>The first day on which it can have taken place.</summary>
    public DateOnly Earliest => Race.Date?.FirstDay ?? Race.Edition.Dates?.First ?? new DateOnly(Race.Edition.HeldIn, 1, 1);

    /// <summary>The last one.</summary>
    public DateOnly Latest => Race.Date?.LastDay ?? Race.Edition.Dates?.Last ?? new DateOnly(Race.Edition.HeldIn, 12, 31);
}

/// <summary>A race of a round.</summary>
internal sealed record ResolvedRound(RoundRace Round, RoundDocument Written) : ResolvedRace(Round, Written.Race)
{
    /// <summary>As messages name it: "heat 2".</summary>
    public string Name => Rounds.BeforeFinal[Round.Round] + (Round.Number is { } number ? $" {number}" : "");
}
