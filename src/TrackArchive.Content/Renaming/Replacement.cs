using System.Collections.Immutable;

namespace TrackArchive.Content.Renaming;

/// <summary>One id that takes the place of another wherever the other is meant.</summary>
/// <param name="Kind">What is called so. Nations and clubs share their ids, and of clubs there are four kinds.</param>
/// <param name="Old">The id that is replaced.</param>
/// <param name="New">The id in its place.</param>
internal sealed record Replacement(EntityKind Kind, string Old, string New)
{
    /// <summary>The finals in which the athlete is meant; absent: everywhere.</summary>
    public ImmutableHashSet<string>? Finals { get; init; }

    /// <summary>Whether the thing itself is called so from now on; else it only is referred to so.</summary>
    public bool IsOfTheThing { get; init; }

    private bool IsTeam => Kind is EntityKind.Nation or EntityKind.Club;

    /// <param name="id">The athlete's.</param>
    /// <param name="final">The final that the reference is about, by the id that it has now; absent where it is about none.</param>
    public string Athlete(string id, string? final) =>
        Kind == EntityKind.Athlete && id == Old && (Finals is null || (final is not null && Finals.Contains(final))) ? New : id;

    public string Team(string id) => IsTeam && id == Old ? New : id;

    /// <summary>An athlete, or a team by the id of its nation or club.</summary>
    public string Entry(string text, string? final) => Team(Athlete(text, final));

    public string Event(string id) => Replace(EntityKind.Event, id);

    public string Championship(string id) => Replace(EntityKind.Championship, id);

    public string Source(string id) => Replace(EntityKind.Source, id);

    public string Article(string id) => Replace(EntityKind.Article, id);

    /// <summary>A final or an edition; anything else, a date for example, is returned as it is.</summary>
    public string Place(string path) => path.Split('/') switch
    {
        [var series, var year, var @event] => Kind == EntityKind.Final && path == Old ? New : $"{Championship(series)}/{year}/{Event(@event)}",
        [var series, var year] => $"{Championship(series)}/{year}",
        _ => path,
    };

    private string Replace(EntityKind kind, string id) => Kind == kind && id == Old ? New : id;
}
