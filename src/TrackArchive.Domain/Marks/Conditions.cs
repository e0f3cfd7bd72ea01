namespace TrackArchive.Domain.Marks;

/// <summary>Conditions that lists print as a letter behind the mark.</summary>
[Flags]
public enum Conditions
{
    None = 0,

    /// <summary><c>w</c>: a following wind over the limit for records.</summary>
    WindAssisted = 1,

    /// <summary><c>A</c>: made at 1000 m above the sea or higher.</summary>
    Altitude = 2,

    /// <summary><c>i</c>.</summary>
    Indoor = 4,
}
