using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Importing.Maps;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>The values of a row that need no look into the archive; what does not fit is a mistake of the row.</summary>
internal sealed class RowValues(TableRow row, Event @event, ColumnMap map, RowMistakes mistakes)
{
    public static PartialDate? Date(TableRow row, string key, RowMistakes mistakes)
    {
        if (row[key].Length == 0)
            return null;
        var date = PartialDate.TryParse(row[key]);
        if (!date.Succeeded)
            mistakes.Add(key, $"{key}: {date.Error}");
        return date.Succeeded ? date.Value : null;
    }

    public PartialDate? Date(string key) => Date(row, key, mistakes);

    public RaceId Race(FinalId final)
    {
        var round = Round.Final;
        if (row["round"].Length > 0 && mistakes.Read<Round>("round", ClosedSets.Round.Read) && Domain.Vocabulary.Rounds.Tokens.TryParse(row["round"], out var stated))
            round = stated;
        if (row["advances"].Length > 0)
            mistakes.Read<Advance>("advances", ClosedSets.Advance.Read);
        if (row["number"].Length == 0 || round == Round.Final)
            return new RaceId(final, round, null);
        if (int.TryParse(row["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return new RaceId(final, round, number);
        mistakes.Add("number", $"'{row["number"]}' is not a valid number of a race");
        return new RaceId(final, round, null);
    }

    public int? Place()
    {
        if (row["place"].Length == 0)
            return null;
        if (int.TryParse(row["place"], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place > 0)
            return place;
        mistakes.Add("place", $"'{row["place"]}' is not a valid place");
        return null;
    }

    /// <summary>As the list writes it, or as the map's rules rewrite it.</summary>
    public Mark? Mark(string key)
    {
        if (row[key].Length == 0)
            return null;
        if (SpreadsheetText.IsRewritten(row[key], map.Marks.Contains(MarkWriting.LeadingZeros)))
        {
            mistakes.Add(key, $"'{row[key]}' is what a spreadsheet makes of a mark, and not what the source says: take the mark from the source, and format the column as text");
            return null;
        }

        var text = MarkRules.Rewrite(row[key], @event.MarkKind, map.Marks);
        var mark = Domain.Marks.Mark.TryParse(text, @event.MarkKind);
        if (!mark.Succeeded)
            mistakes.Add(key, mark.Error + Suggestion(text));
        else if (row["status"] is "DNS" or "NM" or "NH")
            mistakes.Add(key, $"a mark and the status {row["status"]}");
        return mark.Succeeded ? mark.Value : null;
    }

    public string? Wind()
    {
        if (row["wind"].Length == 0)
            return null;
        var wind = Domain.Marks.Wind.TryParse(row["wind"]);
        if (!wind.Succeeded)
            mistakes.Add("wind", wind.Error);
        else if (!@event.HasWind)
            mistakes.Add("wind", $"{@event.Id} has no wind reading");
        return row["wind"].TrimStart('+');
    }

    public int? Leg()
    {
        if (row["leg"].Length == 0)
            return null;
        if (int.TryParse(row["leg"], NumberStyles.None, CultureInfo.InvariantCulture, out var leg) && leg >= 1 && leg <= @event.Legs)
            return leg;
        mistakes.Add("leg", $"'{row["leg"]}' is not a leg of {@event.Legs}");
        return null;
    }

    public ImmutableArray<string> Rounds()
    {
        ImmutableArray<string> rounds = [.. row["rounds"].Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries)];
        foreach (var round in rounds)
            mistakes.Read<Round>("rounds", ClosedSets.Round.Read, round);
        return rounds;
    }

    public void CheckWho()
    {
        if (!@event.IsForTeams && row["member"].Length > 0)
            mistakes.Add("member", $"{@event.Id} is not a team event: it has no members of teams");
        else if (!@event.IsForTeams && SlugOfName.Create(row["athlete"]).Length == 0)
            mistakes.Add("athlete", row["athlete"].Length == 0 ? "`athlete` is missing" : $"'{row["athlete"]}' has no letter that an id could have");
        if (!@event.IsForTeams && row["team"].Length > 0)
            mistakes.Add("team", $"{@event.Id} is not a team event");
        if (row["member"].Length == 0 && row["leg"].Length + row["rounds"].Length > 0)
            mistakes.Add("member", "a leg or rounds without a `member`");
        if (row["member-sex"] is { Length: > 0 } sex && RowSex.Find(sex) is not (Sex.Men or Sex.Women))
            mistakes.Add("member-sex", $"'{sex}' is not a valid sex of an athlete");
        if (row["id"].Length > 0 && !Slug.IsValid(row["id"]))
            mistakes.Add("id", $"'{row["id"]}' is not a valid id");
    }

    /// <summary>What is written as it is, and characters that no content file may hold.</summary>
    public void CheckRest()
    {
        if (row["reaction"].Length > 0 && @event.MarkKind != MarkKind.Time)
            mistakes.Add("reaction", $"{@event.Id} is not a race: it has no reaction times");
        if (row["reaction"].Length > 0)
            mistakes.Read<decimal>("reaction", Values.Reaction);
        if (row["start"].Length > 0)
            mistakes.Read<TimeOnly>("start", Values.TimeOfDay);
        AddForbidden(row, mistakes);
    }

    /// <summary>Notes values with characters that no content file may hold.</summary>
    public static void AddForbidden(TableRow row, RowMistakes mistakes)
    {
        foreach (var (key, text) in row.Values.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            if (Utf8Text.FindForbidden(text) is { } character)
                mistakes.Add(key, $"{key}: control character {character}");
        }
    }

    /// <summary>Names what a map would have to say for the mark to be read.</summary>
    private string Suggestion(string text)
    {
        var rules = MarkRules.Suggest(text, @event.MarkKind);
        if (rules.Count > 0)
            return $"; `marks: [{string.Join(", ", rules.Select(r => MarkWritings.Tokens[r]))}]` in a map reads it as {MarkRules.Rewrite(text, @event.MarkKind, rules.ToHashSet())}";
        return BehindMark.Find(text) is var (mark, letters) && Domain.Marks.Mark.TryParse(mark, @event.MarkKind).Succeeded
            ? $"; `behind-marks` in a map says where {string.Join(" and ", letters)} belong"
            : "";
    }
}
