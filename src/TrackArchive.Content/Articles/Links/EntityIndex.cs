using System.Globalization;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Resolving;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Content.Articles.Links;

/// <summary>Everything that a text can link to, as it is written in links.</summary>
internal sealed class EntityIndex
{
    private readonly Catalogue _catalogue;
    private readonly Dictionary<string, FinalId> _finals;
    private readonly Dictionary<string, string> _articles = new(StringComparer.Ordinal);
    private readonly HashSet<int> _years;
    private readonly bool _lacksFinals;

    public EntityIndex(Catalogue catalogue, References<Athlete> athletes, References<FinalHeading> finals, IEnumerable<ArticleDocument> articles)
        : this(catalogue, athletes, finals.Values.Select(f => f.Id), articles.Select(a => (a.File.Stem, a.Title?.Value ?? a.File.Stem))) =>
        _lacksFinals = finals.IsIncomplete;

    private EntityIndex(Catalogue catalogue, References<Athlete> athletes, IEnumerable<FinalId> finals, IEnumerable<(string Id, string Title)> articles)
    {
        (_catalogue, Athletes) = (catalogue, athletes);
        _finals = finals.ToDictionary(f => f.ToString(), StringComparer.Ordinal);
        foreach (var (id, title) in articles)
            _articles[id] = title;
        _years = [.. catalogue.Editions.Values.Select(e => e.HeldIn)];
        Names = new NameIndex(athletes.Values.Where(a => a.HasPage));
    }

    /// <summary>Of an archive that was read before, for texts that come from elsewhere.</summary>
    public static EntityIndex Create(Archive archive)
    {
        var athletes = AthleteResolver.NewReferences();
        athletes.AddAll(archive.Athletes, a => a.Id.Value);
        return new(Catalogue.Create(archive), athletes, archive.Finals.Select(f => f.Id), archive.Articles.Select(a => (a.Id.Value, a.Title)));
    }

    public References<Athlete> Athletes { get; }

    /// <summary>A file that would have held targets of links could not be read: what is missing is not reported as a broken link.</summary>
    public bool IsIncomplete =>
        Athletes.IsIncomplete || _lacksFinals || _catalogue.Nations.IsIncomplete || _catalogue.Clubs.IsIncomplete || _catalogue.Events.IsIncomplete || _catalogue.Championships.IsIncomplete || _catalogue.Sources.IsIncomplete;

    public NameIndex Names { get; }

    public IReadOnlyCollection<string> Events => _catalogue.Events.Ids;

    public IReadOnlyCollection<string> Championships => _catalogue.Championships.Ids;

    public IReadOnlyCollection<string> Nations => _catalogue.Nations.Ids;

    public IReadOnlyCollection<string> Clubs => _catalogue.Clubs.Ids;

    public References<Authority> Authorities => _catalogue.Authorities;

    public EditionId? EditionOf(string id) => _catalogue.Editions.Find(id)?.Id;

    /// <summary>What it links to, with the name that a file gives it; pages put together those of events, editions and finals.</summary>
    public (EntityRef Target, string? Name)? Find(string link)
    {
        var steps = link.Split('/');
        if (steps is [var prefix, var id] && EntityKinds.NamedInLinks.TryParse(prefix, out var named))
        {
            return named switch
            {
                EntityKind.Nation => _catalogue.Nations.Find(id) is { } nation ? (EntityRef.To(nation.Id, nation.Kind), nation.Name) : null,
                EntityKind.Club or EntityKind.School or EntityKind.University or EntityKind.Region =>
                    _catalogue.Clubs.Find(id) is { } club && EntityRef.To(club.Id, club.Kind) is var target && target.Kind == named ? (target, club.Name) : null,
                EntityKind.Year => FindYear(id) is { } year ? (EntityRef.ToYear(year), id) : null,
                EntityKind.Article => _articles.GetValueOrDefault(id) is { } title ? (EntityRef.To(new ArticleId(id)), title) : null,
                EntityKind.Source => _catalogue.Sources.Find(id) is { } source ? (EntityRef.To(source.Id), source.Publisher) : null,
                _ => throw new ArgumentOutOfRangeException(nameof(link), named, "a kind that links do not name"),
            };
        }

        return steps.Length switch
        {
            1 when Athletes.Find(link) is { } athlete => (EntityRef.To(athlete.Id), athlete.Name),
            1 when _catalogue.Championships.Find(link) is { } series => (EntityRef.To(series.Id), series.Name),
            1 when _catalogue.Events.Find(link) is { } @event => (EntityRef.To(@event.Id), null),
            2 => _catalogue.Editions.Find(link) is { } edition ? (EntityRef.To(edition.Id), null) : null,
            3 => _finals.TryGetValue(link, out var final) ? (EntityRef.To(final), null) : null,
            _ => null,
        };
    }

    /// <summary>Whether it has a page; a link to somebody of whom the site makes none is reported.</summary>
    public bool RequirePage(EntityRef target, SourceLocation at, DiagnosticBag diagnostics)
    {
        if (target.Kind != EntityKind.Athlete || Athletes.Find(target.Id) is not { HasPage: false })
            return true;
        diagnostics.Add(Codes.BrokenLink, at, $"'{target.Id}' has no page", "name them without a link: `people: { pages-from: … }` of site.yml says from which age on people have one");
        return false;
    }

    /// <summary>What a link to nothing probably means: the same with its kind in front, or a spelling near it.</summary>
    public string? FindMeant(string link) =>
        EntityKinds.NamedInLinks.All.Select(kind => $"{kind}/{link}").FirstOrDefault(full => Find(full) is not null) ?? Nearest.FindNearest(link, Known());

    /// <summary>Everything of these kinds, as links name it.</summary>
    public IEnumerable<string> Known(params EntityKind[] kinds) => Known().Where(link => Find(link) is { } found && kinds.Contains(found.Target.Kind));

    private IEnumerable<string> Known() =>
    [
        .. Athletes.Values.Where(a => a.HasPage).Select(a => a.Id.Value), .. _catalogue.Championships.Ids, .. _catalogue.Events.Ids, .. _catalogue.Editions.Ids, .. _finals.Keys,
        .. _catalogue.Nations.Values.Concat(_catalogue.Clubs.Values).Select(t => $"{EntityKinds.Tokens[EntityRef.To(t.Id, t.Kind).Kind]}/{t.Id}"), .. _articles.Keys.Select(a => $"{EntityKinds.Tokens[EntityKind.Article]}/{a}"),
        .. _years.Select(y => $"{EntityKinds.Tokens[EntityKind.Year]}/{y}"), .. _catalogue.Sources.Ids.Select(s => $"{EntityKinds.Tokens[EntityKind.Source]}/{s}"),
    ];

    private int? FindYear(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && _years.Contains(year) ? year : null;
}
