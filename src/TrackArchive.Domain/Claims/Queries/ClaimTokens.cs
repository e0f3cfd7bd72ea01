namespace TrackArchive.Domain.Claims.Queries;

/// <summary>The words by which claims ask for a value, <c>value=mark</c>; which of them fit depends on the query.</summary>
public static class ClaimTokens
{
    public static readonly Vocabulary<EntryValue> Entries = new(
        (EntryValue.Mark, "mark"),
        (EntryValue.Place, "place"),
        (EntryValue.Medal, "medal"),
        (EntryValue.Nation, "nation"),
        (EntryValue.Club, "club"),
        (EntryValue.Name, "name"),
        (EntryValue.Wind, "wind"));

    public static readonly Vocabulary<FinalValue> Finals = new(
        (FinalValue.Date, "date"),
        (FinalValue.Year, "year"),
        (FinalValue.Field, "field"));

    /// <summary>The years since a title are a fact of their own, <c>wait</c>.</summary>
    public static readonly Vocabulary<TitleValue> Titles = new(
        [TitleValue.Years],
        (TitleValue.Name, "name"),
        (TitleValue.Year, "year"));

    public static readonly Vocabulary<FirstOf> FirstOf = new(
        (Queries.FirstOf.Title, "title"),
        (Queries.FirstOf.Medal, "medal"),
        (Queries.FirstOf.Final, "final"));

    public static readonly Vocabulary<ExtremeValue> Extremes = new(
        (ExtremeValue.Name, "name"),
        (ExtremeValue.Year, "year"),
        (ExtremeValue.Age, "age"),
        (ExtremeValue.Mark, "mark"));

    public static readonly Vocabulary<TallyValue> Tallies = new(
        (TallyValue.Count, "count"),
        (TallyValue.Name, "name"));

    public static readonly Vocabulary<SweepValue> Sweeps = new(
        (SweepValue.Count, "count"),
        (SweepValue.Name, "name"),
        (SweepValue.First, "first"),
        (SweepValue.Last, "last"),
        (SweepValue.FirstYear, "first-year"),
        (SweepValue.LastYear, "last-year"));

    public static readonly Vocabulary<MeetingsValue> Meetings = new(
        (MeetingsValue.Meetings, "meetings"),
        (MeetingsValue.Ahead, "ahead"),
        (MeetingsValue.Behind, "behind"),
        (MeetingsValue.Level, "level"));
}
