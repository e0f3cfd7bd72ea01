namespace TrackArchive.Domain.Texts;

public enum EntityKind
{
    Athlete,
    Final,
    Edition,
    Championship,
    Event,
    Nation,
    Year,
    Article,
}

/// <summary>Something in the archive that has a page; <see cref="Id"/> is written as in its address.</summary>
public readonly record struct EntityRef(EntityKind Kind, string Id)
{
    public override string ToString() => $"{Kind} {Id}";
}
