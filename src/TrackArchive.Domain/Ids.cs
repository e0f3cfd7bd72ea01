namespace TrackArchive.Domain;

/// <summary>A slug of the name, <c>sebastian-coe</c>; published ids never change.</summary>
public readonly record struct AthleteId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Sex and event, <c>men-1500m</c>.</summary>
public readonly record struct EventId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A series of editions, <c>olympic-games</c>.</summary>
public readonly record struct ChampionshipId(string Value)
{
    public override string ToString() => Value;
}

/// <summary><c>olympic-games/1984</c>; the year is the one in the edition's name.</summary>
public readonly record struct EditionId(ChampionshipId Championship, int Year)
{
    public override string ToString() => $"{Championship}/{Year}";
}

/// <summary><c>olympic-games/1984/men-1500m</c>, the final's path below <c>content/finals</c>.</summary>
public readonly record struct FinalId(EditionId Edition, EventId Event)
{
    public override string ToString() => $"{Edition.Championship.Value}/{Edition.Year}/{Event.Value}";
}

/// <summary>Three capital letters as they stand in results: <c>GBR</c>, <c>URS</c>, <c>EUN</c>.</summary>
public readonly record struct NationCode(string Value)
{
    public override string ToString() => Value;
}

public readonly record struct SourceId(string Value)
{
    public override string ToString() => Value;
}

public readonly record struct ArticleId(string Value)
{
    public override string ToString() => Value;
}
