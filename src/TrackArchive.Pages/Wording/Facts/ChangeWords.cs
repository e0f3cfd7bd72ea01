using System.Globalization;
using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording.Facts;

/// <summary>Changes of facts in words.</summary>
public static class ChangeWords
{
    /// <summary>"Marks": the heading of a row of counts.</summary>
    public static string DescribeFact(ChangedFact fact) => TextWords.UpperFirst(Noun(fact, 2));

    /// <summary>"Jim Thorpe: place corrected from 2 to 1", "12 reaction times added".</summary>
    public static string Describe(FactChange change)
    {
        var what = change.Count > 1
            ? $"{change.Count.ToString(CultureInfo.InvariantCulture)} {Noun(change.What, change.Count)} {(change.Before is null ? "added" : "corrected")}"
            : (Value(change.What, change.Before), Value(change.What, change.After)) switch
            {
                (null, null) => $"{Noun(change.What, 1)} added",
                (null, { } after) => $"{Noun(change.What, 1)} added: {after}",
                ({ } before, null) => $"{Noun(change.What, 1)} removed: {before}",
                ({ } before, { } after) => $"{Noun(change.What, 1)} corrected from {before} to {after}",
            };
        var note = change.Note is { } said ? $" ({said})" : "";
        return (change.Who is { } who ? $"{who}: {what}" : TextWords.UpperFirst(what)) + note;
    }

    /// <summary>Days as pages write them: "3 August 1984"; all else as the log has it.</summary>
    private static string? Value(ChangedFact fact, string? text) =>
        fact is ChangedFact.Date or ChangedFact.Born or ChangedFact.Died && text is not null
            ? string.Join(" or ", text.Split(" or ").Select(day => PartialDate.TryParse(day) is { Succeeded: true } date ? DateWords.Format(date.Value) : day))
            : text;

    private static string Noun(ChangedFact fact, int count)
    {
        var (one, many) = fact switch
        {
            ChangedFact.Final => ("final", "finals"),
            ChangedFact.Date => ("day", "days"),
            ChangedFact.Start => ("start", "starts"),
            ChangedFact.Field => ("whole field", "whole fields"),
            ChangedFact.Result => ("result", "results"),
            ChangedFact.Athlete => ("athlete", "athletes of results"),
            ChangedFact.Place => ("place", "places"),
            ChangedFact.Status => ("place or status", "places and statuses"),
            ChangedFact.Mark => ("mark", "marks"),
            ChangedFact.OtherMark => ("mark of another source", "marks of other sources"),
            ChangedFact.Nation => ("nation", "nations"),
            ChangedFact.Wind => ("wind", "winds"),
            ChangedFact.Reaction => ("reaction time", "reaction times"),
            ChangedFact.Squad => ("squad", "squads"),
            ChangedFact.Record => ("record", "records"),
            ChangedFact.Decision => ("decision", "decisions"),
            ChangedFact.Born => ("birth", "births"),
            ChangedFact.Died => ("death", "deaths"),
            ChangedFact.Name => ("name", "names"),
            ChangedFact.Identity => ("identity", "identities"),
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
        };
        return count == 1 ? one : many;
    }
}
