namespace TrackArchive.Domain.Claims;

/// <summary>What a claim asks the archive. The list is closed; each kind asks for one value.</summary>
public abstract record ClaimQuery
{
    private protected ClaimQuery()
    {
    }
}

/// <summary>What a claim can want to know of a line of a final.</summary>
public enum EntryValue
{
    Mark,
    Place,
    Medal,
    Nation,
    Name,
    Wind,
}

/// <summary>What a claim can want to know of a final as a whole.</summary>
public enum FinalValue
{
    Date,
    Year,

    /// <summary>How many started.</summary>
    Field,
}

/// <summary>A line as it was recorded, whatever was decided later; <see cref="Entry"/> is written as in decisions, or is a relay's runner.</summary>
public sealed record ResultQuery(FinalId Final, string Entry, EntryValue Value) : ClaimQuery;

/// <summary>A final as a whole.</summary>
public sealed record FinalQuery(FinalId Final, FinalValue Value) : ClaimQuery;

/// <summary>A time on the way, in metres from the start.</summary>
public sealed record SplitQuery(FinalId Final, int Distance) : ClaimQuery;

/// <summary>Where someone stands, at a date and by an authority; the archive's date and the championship's authority where they are absent.</summary>
public sealed record StandingQuery(FinalId Final, string Entry, EntryValue Value, DateOnly? At, Authority? Authority) : ClaimQuery;

/// <summary>Who stands in a place.</summary>
public sealed record PlaceQuery(FinalId Final, int Place, EntryValue Value, DateOnly? At, Authority? Authority) : ClaimQuery;
