using TrackArchive.Content.Documents;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>A final and the document it came from: results, decisions and splits are in both in the same order.</summary>
internal sealed record ResolvedFinal(Final Final, FinalDocument Document)
{
    /// <summary>The site's choice: from which age on somebody may have competed.</summary>
    public int YoungestAge { get; init; }

    public IEnumerable<(Result Result, ResultDocument Written)> Lines => Final.Results.Zip(Document.Results);

    public IEnumerable<(Decision Decision, DecisionDocument Written)> Decisions => Final.Decisions.Zip(Document.Decisions);

    public IEnumerable<(Split Split, SplitDocument Written)> Splits => Final.Splits.Zip(Document.Splits);

    /// <summary>Everybody who competed, relays' squads included, and where they are named.</summary>
    public IEnumerable<(Athlete Athlete, Located<string> Written)> Athletes =>
        Lines.SelectMany(l => l.Written.Athlete is { } alone
            ? [(l.Result.Athlete!, alone)]
            : l.Result.Squad.Zip(l.Written.Squad).Where(m => m.Second.Athlete is not null).Select(m => (m.First.Athlete, m.Second.Athlete!)));

    public bool IsDecidedOn(Result result) => Final.Decisions.Any(d => ReferenceEquals(d.Entry, result));

    /// <summary>The first day on which it can have taken place.</summary>
    public DateOnly Earliest => Final.Date?.FirstDay ?? Final.Edition.Dates?.First ?? new DateOnly(Final.Edition.HeldIn, 1, 1);

    /// <summary>The last one.</summary>
    public DateOnly Latest => Final.Date?.LastDay ?? Final.Edition.Dates?.Last ?? new DateOnly(Final.Edition.HeldIn, 12, 31);
}
