using TrackArchive.Domain;
using TrackArchive.Domain.Claims;

namespace TrackArchive.Pages.Wording;

/// <summary>Values of claims, notes on them, and why a claim is refuted or cannot be decided. Reasons fit into a sentence, without a full stop.</summary>
public static class ClaimAnswerWords
{
    private const int MaxEditions = 3;

    /// <summary>"3:29.38", "3rd", "11 August 1984", "Mutaz Essa Barshim and Gianmarco Tamberi".</summary>
    public static string Format(ClaimValue value) => value switch
    {
        MarkValue v => string.Join(" or ", v.Marks.Select(m => m.Text)),
        WindValue v => v.Wind.ToString().TrimStart('+'),
        GapValue v => GapWords.FormatNumber(v.Gap),
        YearValue v => $"{v.Year}",
        DateValue v => DateWords.Format(v.Date),
        CountValue v => $"{v.Count}",
        OrdinalValue v => NumberWords.Ordinal(v.Ordinal),
        MedalValue v => Words.Describe(v.Medal),
        NameValue v => string.Join(" and ", v.Names.Select(n => n.Full)),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "a value without words"),
    };

    public static string Describe(ClaimNote note) => note switch
    {
        OtherMarksGiven r => $"other sources give {string.Join(", ", r.Marks.Select(m => m.Text))}",
        SourcesDiffer => "sources disagree",
        _ => throw new ArgumentOutOfRangeException(nameof(note), note, "a note without words"),
    };

    public static string Describe(Archive archive, ClaimReason reason) => reason switch
    {
        NoneFound => "there is none",
        NotInCompleteField r => $"{Name(archive, r.Final, r.Entry)} is not in the results, which are complete",
        NotInKnownField r => $"{Name(archive, r.Final, r.Entry)} is not in the archive's results, and no source states the whole field",
        ResultTakenAway r => $"the result of {r.Result.Name} was taken away ({(r.Decision.Effect == DecisionEffect.Annul ? "annulled" : "disqualified or void")})",
        NoValue r => $"the {(r.IsOfStandings ? "standings" : "results")} give {r.Result.Name} no {ClaimWords.Name(r.Value)}",
        NobodyInPlace r => $"nobody is {NumberWords.Ordinal(r.Place)}",
        NoValueInPlace r => $"the standings give no {ClaimWords.Name(r.Value)} for the {NumberWords.Ordinal(r.Place)}",
        WonByOthers r => $"the {ClaimWords.FindFinal(archive, r.Final.Id)} was won by others",
        FinalMissing => "the archive does not have that final",
        FinalOutsideScope r => $"the archive does not have the {ClaimWords.FindFinal(archive, r.Final)}, or it is outside of what was asked",
        ChampionUnknown r => $"the archive does not know who won the {ClaimWords.FindFinal(archive, r.Final.Id)}",
        ResultsIncomplete r => $"it {Lacks(r.Needed)} {Editions(r)}",
        OrderUnknown r => $"the archive does not know which came first: {TextWords.List([.. r.Finals.Select(f => "the " + ClaimWords.FindFinal(archive, f.Id))])}",
        FieldUnknown => "no source states the whole field",
        PlaceNotReached r => $"the archive's results do not reach the {NumberWords.Ordinal(r.Place)} place",
        StandingsUnknown r => $"the standings of {DateWords.Format(r.Day)} are not known",
        DecisionUndated r => $"the day of a decision by {r.Authority.InSentences} is not known",
        DayUnknown => "the archive does not know the day of that final",
        IntervalUnknown => "the archive does not know both days",
        SplitUnknown r => $"the archive has no time at {r.Distance} metres",
        BirthOrDayUnknown => "it needs the day of birth and the day of the final",
        AgeUnknown r => $"the age of {r.Result.Name} on the day is not known",
        MarkUnknown r => $"the mark of {r.Result.Name} in the {ClaimWords.FindFinal(archive, r.Final.Id)} is not known",
        MarkWindAssisted r => $"{r.Result.Mark?.Text} by {r.Result.Name} in the {ClaimWords.FindFinal(archive, r.Final.Id)} was made with more wind than a record allows",
        MarginUnknown => "the archive has no two marks of the same precision and clock to subtract",
        MarksEqual => "two marks are equal at the coarser precision",
        ClocksEqual => "a hand time and an automatic one are equal at the coarser precision",
        RecordUnsourced => "no source in the archive says that it was one",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "a reason without words"),
    };

    private static string Name(Archive archive, Final final, string entry) => ClaimWords.FindName(archive, final.Id, entry);

    private static string Lacks(NeededResults needed) => needed switch
    {
        NeededResults.Champions => "does not know who won",
        NeededResults.Medallists => "does not know all medallists of",
        NeededResults.Squads => "does not know all runners of teams at",
        NeededResults.Continents => "does not say of which continent the winners were at",
        NeededResults.WholeField => "does not have the whole field of",
        _ => throw new ArgumentOutOfRangeException(nameof(needed), needed, "a need without words"),
    };

    private static string Editions(ResultsIncomplete reason) =>
        string.Join(", ", reason.Editions.Take(MaxEditions).Select(e => e.Name)) + (reason.Editions.Length > MaxEditions ? $" and {reason.Editions.Length - MaxEditions} more" : "");
}
