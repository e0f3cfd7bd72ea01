namespace TrackArchive.Domain;

/// <summary>From <see cref="First"/> to <see cref="Last"/>, both included.</summary>
public readonly record struct DateSpan(DateOnly First, DateOnly Last)
{
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    public override string ToString() => $"{First:yyyy-MM-dd}/{Last:yyyy-MM-dd}";
}
