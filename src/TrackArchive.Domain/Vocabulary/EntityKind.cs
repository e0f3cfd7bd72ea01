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
    Club,
    School,
    University,
    Region,
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
        (EntityKind.Club, "club"),
        (EntityKind.School, "school"),
        (EntityKind.University, "university"),
        (EntityKind.Region, "region"),
        (EntityKind.Year, "year"),
        (EntityKind.Article, "article"),
        (EntityKind.Source, "source"));

    /// <summary>Kinds that a link in content names before the id: <c>[[nation/GBR]]</c>. The ids of the others say what they are.</summary>
    public static readonly Vocabulary<EntityKind> NamedInLinks = Tokens.Only(
        EntityKind.Nation, EntityKind.Club, EntityKind.School, EntityKind.University, EntityKind.Region, EntityKind.Year, EntityKind.Article, EntityKind.Source);

    /// <summary>The kinds of teams have pages of their own; nations of the past are nations here.</summary>
    public static EntityKind FromTeam(TeamKind kind) => kind switch
    {
        TeamKind.Nation or TeamKind.Historic or TeamKind.Special => EntityKind.Nation,
        TeamKind.Club => EntityKind.Club,
        TeamKind.School => EntityKind.School,
        TeamKind.University => EntityKind.University,
        TeamKind.Region => EntityKind.Region,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of team without pages"),
    };
}
