using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>The values of a row that need no look into the archive; what does not fit is a reason to reject the row.</summary>
internal static class RowValues
{
    public static PartialDate? Date(TableRow row, string key, List<string> reasons)
    {
        if (row[key].Length == 0)
            return null;
        var date = PartialDate.TryParse(row[key]);
        if (!date.Succeeded)
            reasons.Add($"{key}: {date.Error}");
        return date.Succeeded ? date.Value : null;
    }

    public static int? Place(TableRow row, List<string> reasons)
    {
        if (row["place"].Length == 0)
            return null;
        if (int.TryParse(row["place"], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place > 0)
            return place;
        reasons.Add($"'{row["place"]}' is not a valid place");
        return null;
    }

    public static Mark? Mark(TableRow row, Event @event, List<string> reasons)
    {
        if (row["mark"].Length == 0)
            return null;
        var mark = Domain.Marks.Mark.TryParse(row["mark"], @event.MarkKind);
        if (!mark.Succeeded)
            reasons.Add(mark.Error);
        else if (row["status"] is "DNS" or "NM" or "NH")
            reasons.Add($"a mark and the status {row["status"]}");
        return mark.Succeeded ? mark.Value : null;
    }

    public static string? Wind(TableRow row, Event @event, List<string> reasons)
    {
        if (row["wind"].Length == 0)
            return null;
        var wind = Domain.Marks.Wind.TryParse(row["wind"]);
        if (!wind.Succeeded)
            reasons.Add(wind.Error);
        else if (!@event.HasWind)
            reasons.Add($"{@event.Id} has no wind reading");
        return row["wind"].TrimStart('+');
    }

    public static int? Leg(TableRow row, Event @event, List<string> reasons)
    {
        if (row["leg"].Length == 0)
            return null;
        if (int.TryParse(row["leg"], NumberStyles.None, CultureInfo.InvariantCulture, out var leg) && leg >= 1 && leg <= @event.Legs)
            return leg;
        reasons.Add($"'{row["leg"]}' is not a leg of {@event.Legs}");
        return null;
    }

    public static ImmutableArray<string> Rounds(TableRow row, List<string> reasons)
    {
        ImmutableArray<string> rounds = [.. row["rounds"].Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries)];
        foreach (var round in rounds)
            Read<Round>(new Scalar(round, false, default), ClosedSets.Round.Read, reasons);
        return rounds;
    }

    public static void CheckWho(TableRow row, Event @event, List<string> reasons)
    {
        if (!@event.IsForTeams && row["member"].Length > 0)
            reasons.Add($"{@event.Id} is not a team event: it has no members of teams");
        else if (!@event.IsForTeams && SlugOfName.Create(row["athlete"]).Length == 0)
            reasons.Add("`athlete` is missing");
        if (!@event.IsForTeams && row["team"].Length > 0)
            reasons.Add($"{@event.Id} is not a team event");
        if (row["member"].Length == 0 && row["leg"].Length + row["rounds"].Length > 0)
            reasons.Add("a leg or rounds without a `member`");
        if (row["member-sex"] is { Length: > 0 } sex && !Sexes.AthleteTokens.TryParse(sex, out _))
            reasons.Add($"'{sex}' is not a valid sex of an athlete");
        if (row["id"].Length > 0 && !Slug.IsValid(row["id"]))
            reasons.Add($"'{row["id"]}' is not a valid id");
    }

    /// <summary>What is written as it is, and characters that no content file may hold.</summary>
    public static void CheckRest(TableRow row, Event @event, List<string> reasons)
    {
        if (row["reaction"].Length > 0 && @event.MarkKind != MarkKind.Time)
            reasons.Add($"{@event.Id} is not a race: it has no reaction times");
        if (row["reaction"].Length > 0)
            Read<decimal>(new Scalar(row["reaction"], false, default), Values.Reaction, reasons);
        if (row["start"].Length > 0)
            Read<TimeOnly>(new Scalar(row["start"], false, default), Values.TimeOfDay, reasons);
        reasons.AddRange(FindForbidden(row));
    }

    private static void Read<T>(Scalar scalar, ValueReader<T> read, List<string> reasons)
    {
        var mistakes = new DiagnosticBag();
        if (!read(scalar, mistakes, out _))
            reasons.AddRange(mistakes.Sorted().Select(m => m.Hint is { } hint ? $"{m.Message}; {hint.Text}" : m.Message));
    }

    /// <summary>Values with characters that no content file may hold.</summary>
    public static IEnumerable<string> FindForbidden(TableRow row) =>
        row.Values.Select(v => (v.Key, Character: Utf8Text.FindForbidden(v.Value))).Where(v => v.Character is not null)
            .OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}: control character {v.Character}");
}
