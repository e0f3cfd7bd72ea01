namespace TrackArchive.Domain.Vocabulary;

/// <summary>Where statements come from in the end; sources of one family do not confirm each other.</summary>
public enum SourceFamily
{
    Ioc,
    WorldAthletics,
    Olympedia,

    /// <summary>Each publisher is a family of its own.</summary>
    Other,
}

public static class SourceFamilies
{
    public static readonly Vocabulary<SourceFamily> Tokens = new(
        (SourceFamily.Ioc, "ioc"),
        (SourceFamily.WorldAthletics, "world-athletics"),
        (SourceFamily.Olympedia, "olympedia"),
        (SourceFamily.Other, "other"));
}
