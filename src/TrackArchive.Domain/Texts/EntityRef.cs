using System.Globalization;

namespace TrackArchive.Domain.Texts;

/// <summary>
/// Something in the archive that has a page. Made from an id only, so that <see cref="Id"/> is always written as in the thing's
/// address and parses again. The default refers to nothing: an athlete with an empty id.
/// </summary>
public readonly record struct EntityRef
{
    private readonly string? _id;

    private EntityRef(EntityKind kind, string id) => (Kind, _id) = (kind, id);

    public EntityKind Kind { get; }

    /// <summary>As in the address of its page; of a final and an edition with its slashes.</summary>
    public string Id => _id ?? "";

    public static EntityRef To(AthleteId id) => new(EntityKind.Athlete, id.Value);

    public static EntityRef To(FinalId id) => new(EntityKind.Final, id.ToString());

    public static EntityRef To(EditionId id) => new(EntityKind.Edition, id.ToString());

    public static EntityRef To(ChampionshipId id) => new(EntityKind.Championship, id.Value);

    public static EntityRef To(EventId id) => new(EntityKind.Event, id.Value);

    public static EntityRef To(TeamId id, TeamKind kind) => new(EntityKinds.FromTeam(kind), id.Value);

    public static EntityRef To(ArticleId id) => new(EntityKind.Article, id.Value);

    public static EntityRef To(SourceId id) => new(EntityKind.Source, id.Value);

    public static EntityRef ToYear(int year) => new(EntityKind.Year, year.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => $"{Kind} {Id}";
}
