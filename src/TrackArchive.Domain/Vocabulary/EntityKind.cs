namespace TrackArchive.Domain.Vocabulary;

/// <summary>The kinds of things that have a page.</summary>
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
    Source,
}

public static class EntityKinds
{
    public static readonly Vocabulary<EntityKind> Tokens = new(
        (EntityKind.Athlete, "athlete"),
        (EntityKind.Final, "final"),
        (EntityKind.Edition, "edition"),
        (EntityKind.Championship, "championship"),
        (EntityKind.Event, "event"),
        (EntityKind.Nation, "nation"),
        (EntityKind.Year, "year"),
        (EntityKind.Article, "article"),
        (EntityKind.Source, "source"));

    /// <summary>Kinds that a link in content names before the id: <c>[[nation/GBR]]</c>. The ids of the others say what they are.</summary>
    public static readonly Vocabulary<EntityKind> NamedInLinks = Tokens.Only(EntityKind.Nation, EntityKind.Year, EntityKind.Article, EntityKind.Source);
}
