using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Pages;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Teams;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Composition.Embedding;

/// <summary>A value that another generator's document of a page has, plain enough for its filters, orders and templates.</summary>
/// <param name="Key">Its name there.</param>
/// <param name="Model">The type of the pages that may have it.</param>
/// <param name="Meaning">What it is, as documentation says it.</param>
/// <param name="Find">The value; nothing where the page has none.</param>
public sealed record PageField(string Key, Type Model, string Meaning, Func<Page, object?> Find)
{
    public static readonly ImmutableArray<PageField> All =
    [
        Create<Page>("Page", "the page's model: everything that the page shows", p => p),
        Create<Page>("Kind", "what the page is: `Athlete`, `Final`, `Edition`, `Article`, …", p => PageKindWords.Describe(p.Kind)),
        Create<Page>("Id", "what it is about, unique in its kind: `sebastian-coe`, `olympic-games/1984/men-1500m`", IdOf),
        Create<Page>("ContentFile", "the content file behind it, below the content folder", p => p.ContentPath),
        Create<Page>("Data", "the same page as JSON, below the archive's folder", p => p.Data?.Path),
        Create<AthletePage>("Sex", "`Men` or `Women`", p => p.Sex.ToString()),
        Create<AthletePage>("Born", "the day of birth, or as much of it as the sources agree on: `1956-09-29`", p => p.IsoBirth),
        Create<AthletePage>("Died", "the same for the day of death", p => p.IsoDeath),
        Create<AthletePage>("Medals", "`2 gold and 1 silver`, `at least 15 gold`", p => p.Medals),
        Create<AthletePage>("Finals", "how many finals the career has", p => p.Career.Length),
        Create<FinalPage>("Date", "the final's day, or as much of it as is known: `1984-08-11`", p => p.IsoDate),
        Create<FinalPage>("Year", "in which it was held", p => int.Parse(p.IsoDate.AsSpan(0, 4), CultureInfo.InvariantCulture)),
        Create<FinalPage>("City", "where it was held", p => p.City),
        Create<FinalPage>("Champions", "who holds the title now; several where it is shared, none where it is vacant", p => Names(p.Winners)),
        Create<FinalPage>("Medallists", "who has a medal now, best first", p => Names(p.Medallists)),
        Create<FinalPage>("Mark", "the winning mark as it was written", p => p.Winners.FirstOrDefault()?.Mark),
        Create<FinalPage>("Story", "who won and what that meant, in two to four sentences", p => string.Join(' ', p.Story.Select(s => s.Text))),
        Create<EditionPage>("Year", "of the edition's name: 2020 for the Games of 2021", p => p.Year),
        Create<EditionPage>("City", "where it was held", p => p.City),
        Create<EditionPage>("From", "its first day", p => p.IsoFirst),
        Create<EditionPage>("To", "its last day", p => p.IsoLast),
        Create<TeamPage>("Code", "a nation's code: `GBR`", p => p.Code),
        Create<TeamPage>("Gold", "its titles; absent without a medal, as the next two", p => p.Medals?.Gold),
        Create<TeamPage>("Silver", "its second places", p => p.Medals?.Silver),
        Create<TeamPage>("Bronze", "its third places", p => p.Medals?.Bronze),
        Create<ArticlePage>("Tags", "the article's tags", p => p.Tags.ToArray()),
    ];

    /// <summary>Begins every key.</summary>
    public const string Prefix = "TrackArchive";

    /// <summary>What a page has, by key; facets of the search by their names, each a list of words.</summary>
    public static IEnumerable<(string Key, object Value)> Describe(Page page)
    {
        foreach (var field in All.Where(f => f.Model.IsInstanceOfType(page)))
        {
            if (field.Find(page) is { } value)
                yield return (field.Key, value);
        }

        foreach (var facet in page.Facets.GroupBy(f => f.Name, StringComparer.Ordinal))
            yield return (FacetKey(facet.Key), facet.Select(f => f.Value).ToArray());
    }

    private static string FacetKey(string facet) => Prefix + TextWords.UpperFirst(facet);

    private static PageField Create<TPage>(string name, string meaning, Func<TPage, object?> find)
        where TPage : Page =>
        new(Prefix + name, typeof(TPage), meaning, page => find((TPage)page));

    private static string[] Names(IEnumerable<ResultRow> rows) => [.. rows.Select(r => r.IsTeam ? r.As ?? r.Who[0].Words : r.Who[0].Words)];

    /// <summary>The address without the shelf that it is on and without its ending.</summary>
    private static string IdOf(Page page)
    {
        var path = page.Route.Path[..^".html".Length];
        return path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
    }
}
