using System.Globalization;
using TrackArchive.Content.Articles;
using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Content.Resolving;

/// <summary>Everything that a text can link to, as it is written in links, and the words for it where the text gives none.</summary>
internal sealed class EntityIndex
{
    private readonly Catalogue _catalogue;
    private readonly Dictionary<string, string> _articles = new(StringComparer.Ordinal);
    private readonly HashSet<int> _years;

    public EntityIndex(Catalogue catalogue, References<Athlete> athletes, IEnumerable<FinalHeading> finals, IEnumerable<ArticleDocument> articles)
    {
        (_catalogue, Athletes) = (catalogue, athletes);
        foreach (var final in finals)
            Finals.Add(final.Id.ToString(), final, final.Document.At, new DiagnosticBag());
        foreach (var article in articles)
            _articles[article.File.Stem] = article.Title?.Value ?? article.File.Stem;
        _years = [.. catalogue.Editions.Values.Select(e => e.HeldIn)];
        Names = new NameIndex(athletes.Values);
    }

    public References<Athlete> Athletes { get; }

    public NameIndex Names { get; }

    public IReadOnlyCollection<string> Events => _catalogue.Events.Ids;

    public IReadOnlyCollection<string> Championships => _catalogue.Championships.Ids;

    public IReadOnlyCollection<string> Nations => _catalogue.Nations.Ids;

    public EditionId? EditionOf(string id) => _catalogue.Editions.Find(id)?.Id;

    public References<FinalHeading> Finals { get; } =
        new("final", Codes.UnknownFinal, id => new FinalHeading(default, new Edition(default, id, EditionStatus.Official), new Event(default, id, Sex.Mixed, Discipline.Track), null!));

    public (EntityRef Target, string Words)? Find(string link)
    {
        var steps = link.Split('/');
        if (steps is [var prefix, var id] && EntityKinds.NamedInLinks.TryParse(prefix, out var named))
        {
            return named switch
            {
                EntityKind.Nation => _catalogue.Nations.Find(id) is { } nation ? (EntityRef.To(nation.Code), nation.Name) : null,
                EntityKind.Year => FindYear(id) is { } year ? (EntityRef.ToYear(year), id) : null,
                EntityKind.Article => _articles.GetValueOrDefault(id) is { } title ? (EntityRef.To(new ArticleId(id)), title) : null,
                _ => throw new ArgumentOutOfRangeException(nameof(link), named, "a kind that links do not name"),
            };
        }

        return steps.Length switch
        {
            1 when Athletes.Find(link) is { } athlete => (EntityRef.To(athlete.Id), athlete.Name),
            1 when _catalogue.Championships.Find(link) is { } series => (EntityRef.To(series.Id), series.Name),
            1 when _catalogue.Events.Find(link) is { } @event => (EntityRef.To(@event.Id), @event.FullName),
            2 => _catalogue.Editions.Find(link) is { } edition ? (EntityRef.To(edition.Id), $"{edition.ChampionshipName}, {edition.PlaceName}") : null,
            3 => Finals.Find(link) is { } final ? (EntityRef.To(final.Id), final.Name) : null,
            _ => null,
        };
    }

    public string? Hint(string link)
    {
        foreach (var kind in EntityKinds.NamedInLinks.All)
        {
            if (Find($"{kind}/{link}") is not null)
                return $"did you mean '{kind}/{link}'?";
        }

        return Nearest.Hint(link, Known());
    }

    private IEnumerable<string> Known() =>
    [
        .. Athletes.Ids, .. _catalogue.Championships.Ids, .. _catalogue.Events.Ids, .. _catalogue.Editions.Ids, .. Finals.Ids,
        .. _catalogue.Nations.Ids.Select(n => $"{EntityKinds.Tokens[EntityKind.Nation]}/{n}"), .. _articles.Keys.Select(a => $"{EntityKinds.Tokens[EntityKind.Article]}/{a}"),
        .. _years.Select(y => $"year/{y}"),
    ];

    private int? FindYear(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && _years.Contains(year) ? year : null;
}
